import { inNominative } from '../../shared/reading/in-nominative.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * The fields in a list of a request, at most 10, each with a capital. What stands in brackets stays with
 * its field.
 *
 * @example
 * splitFields('name, how many guests and pace (slow, fast)'); // ['Name', 'How many guests', 'Pace (slow, fast)']
 */
export function splitFields(list: string): readonly string[] {
  const fields = namesIn(list)
    .filter((part) => !noField.test(part))
    .map((part) => inNominative(part.replace(whatItDoes, '').trim()))
    .filter((part) => /\p{L}/u.test(part) && [...part].length <= 60)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  const lower = fields.map((field) => field.toLowerCase());
  return fields.filter((_field, index) => lower.indexOf(lower[index] ?? '') === index).slice(0, 10);
}

/**
 * What a list of fields says that the form is to check.
 *
 * @example
 * rulesIn('dates and name that checks the stay is at least 2 nights'); // ['checks the stay is at least 2 nights']
 */
export function rulesIn(list: string): readonly string[] {
  return namesIn(list).flatMap((part) => {
    const isRule = checks.test(part);
    const rule = isRule || noField.test(part) ? part : (whatItDoes.exec(part)?.[0].trim() ?? '');
    if (!isRule && rule === part) return [];
    return rule === '' ? [] : [rule.replace(/^(?:that|which|and|qui|que|che|die|dat)\s/iu, '')];
  });
}

function namesIn(list: string): readonly string[] {
  return withChoices(partsOf(list))
    .flatMap((part) => part.split(and))
    .map((part) =>
      part
        .replace(whether, '$1 yes/no')
        .replace(leading, '')
        .replace(/(?<![\s.:"“”„«»*_#`[\]{}<>])[\s.:"“”„«»*_#`[\]{}<>]+$/u, '')
        .trim(),
    );
}

/** "menu: meat", "fish or vegetarian": the choices of one field go on behind the comma. */
function withChoices(parts: readonly string[]): readonly string[] {
  const found: string[] = [];
  let open = -1;
  for (const [index, part] of parts.entries()) {
    // "time slots 11-12, 12-1, 1-2"
    const [, slots = '', firstSpan = ''] = withSpan.exec(part) ?? [];
    const more = parts.slice(index + 1).findIndex((later) => !isSpan.test(later));
    const spans = parts.slice(index + 1, more < 0 ? undefined : index + 1 + more);
    if (slots !== '' && spans.length > 0) {
      found.push(`${slots.trim()} (${[firstSpan, ...spans].map((one) => one.trim()).join(', ')})`);
      continue;
    }
    if (index > 0 && isSpan.test(part) && found.at(-1)?.includes(part.trim()) === true) continue;
    const isLast = open >= 0 && or.test(part);
    if (open >= 0 && (isLast || parts.slice(index).some((later) => or.test(later)))) {
      found[open] = `${found[open]}, ${part.replace(or, ', ').trim()}${isLast ? ')' : ''}`;
      if (isLast) open = -1;
      continue;
    }
    const [, name = '', first = ''] = /^([^:(]{2,40}):\s([^()]{1,40})$/u.exec(part) ?? [];
    const isOpened = first !== '' && parts.slice(index + 1).some((later) => or.test(later));
    found.push(isOpened ? `${name} (${first.trim()}` : part);
    if (isOpened) open = found.length - 1;
  }
  return found;
}

const span =
  '\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:am|pm)?\\s?[-–]\\s?\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:am|pm|uhr|uur|h)?';
const withSpan = letterPattern(`^(\\s?\\p{L}[^\\d]{1,40}?)\\s(${span})\\s?$`);
const isSpan = letterPattern(`^\\s?${span}\\s?$`);
const or = /\s(?:or|oder|o|ou|of|lub|albo|veya|ya da|или|أو|या|eller|atau|hoặc|або|чи)\s/iu;

/** The parts between commas outside of brackets. */
export function partsOf(list: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of list.replaceAll('（', '(').replaceAll('）', ')')) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth === 0 && /[,，、،;；+\n]/u.test(sign)) parts.push('');
    else parts.push((parts.pop() ?? '') + sign);
  }
  return parts;
}

/** Outside of brackets. */
const and =
  /(?:\s(?:and|und|y|e|et|en|i|oraz|ve|и|और|dan|và|та|й|і|och|samt)\s|\s&\s|(?<=\p{Script=Han})[和与及](?=\p{Script=Han})|(?<=[\p{Script=Han}\p{Script=Katakana}])と|(?<=\p{Script=Hangul})(?:와|과)\s|\sو(?!لي|صف|قت|زن|ظيف|سيلة|اتس|رقة|جبة|صول|ثيق|لاد)(?=\p{Script=Arabic}))(?![^()]{0,80}\))/u;
const leading =
  /^[\s"“”„«»*_#`[\]{}<>•–-]*(?:(?:and|und|y|e|et|en|i|oraz|ve|и|also|plus(?!\sones?(?!\p{L}))|an?|the|their|your|his|her|och|dan|và|та|й|і|ett|полями|fälten|if (?:they|you)(?:[’']re| are)|whether (?:they|you)(?:[’']re| are)|ob sie|ihre?n?|deine?n?|su|tu|el|la|los|las|le|les|l[’'](?=\p{L})|leur|votre|son|seu|sua|il|lo|i|gli|o|os|as|zijn|hun|de|het)\s|l[’'])*/iu;
/** "whether you bring a plus one" */
const whether =
  /^\s?(?:whether|if) (?:they|you) (?:bring|have|want|need) (?:an? |any )?(\p{L}[^()]{2,40})$/iu;
/** "name that checks the stay is at least 2 nights": what a form does with a field is no part of it. */
const whatItDoes =
  /(?<=\p{L})\s(?:(?:that|which|and|to|die|das|qui|que|che|die|dat)\s)?(?:checks?|checking|makes? sure|must|validat\p{L}{1,4}|verif\p{L}{1,4}|opens?|shows?|sends?|prüf\p{L}{1,3}|zeigt|sendet|vérifi\p{L}{1,3}|comprueb\p{L}|controll\p{L}|controleert|sprawdza\p{L}{0,2}|проверя\p{L}{1,3})(?!\p{L})[^]*$/iu;
/** "vérification du numéro" */
const checks =
  /^(?:check|validat|verif|vérif|prüf|überprüf|kontroll|controll|valida|walidac|sprawdz|проверк|проверя)\p{L}{0,10}(?!\p{L})/iu;
/** "just show a thank you message", "no backend yet", "vérification du numéro" */
const noField =
  /^(?:(?:just|only|simply|then|please)\s|no\s(?!(?:hp|telp|wa)(?!\p{L}))|(?:without|kein\p{L}{0,2}|ohne|sans|pas de|sin|sem|senza|geen|zonder|bez|без|utan|tanpa|không)\s|(?:show|open|send)\p{L}{0,3}(?!\p{L})|(?:check|validat|verif|vérif|prüf|überprüf|kontroll|controll|valida|walidac|sprawdz|проверк|проверя)\p{L}{0,10}(?!\p{L}))|(?:thank[- ]you|danke|merci|gracias|obrigad|grazie)/iu;
