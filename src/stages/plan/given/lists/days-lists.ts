import { upperStart } from '../../../../workspace/text/with-capitals.ts';
import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { GivenEntry, GivenList, Language } from '../../../../contracts/job/plan.ts';
import { factWord } from '../../../../starters/page/facts.ts';
import { closed } from '../../facts/times/opening-hours.ts';
import { oneLine } from '../../read/clean-text.ts';
import { dayNames } from './day-names.ts';
import { perLanguage } from '../../../../workspace/text/per-language.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * What a message says of single days: "Mon at Union Square, Wed at Tech Park", "Fri Sat - Brewery Row". At
 * least two of them; hours are none.
 *
 * @example
 * daysListsIn('We are Mon at Union Square, Wed at Tech Park.', 'en')[0]?.entries;
 * // [{ name: 'Union Square', when: 'Mon' }, { name: 'Tech Park', when: 'Wed' }]
 */
export function daysListsIn(text: string, language: Language): readonly GivenList[] {
  if (!/\p{L}{2}/u.test(text)) return [];
  const item = itemFor(language);
  const isOnTour = travels.test(text);
  const found: GivenList[] = [];
  for (const { 0: sentence, index } of allMatches(text, sentences)) {
    const behind = allMatches(sentence, behindFor(language));
    const sure = isOnTour ? allMatches(sentence, bareFor(language).sure) : [];
    // "lunes plaza mayor, martes mercado central, domingo orilla norte"
    const bare = sure.length > 1 ? allMatches(sentence, bareFor(language).all) : sure;
    const isBare = bare.length > 1;
    const items = isBare ? bare : behind.length > 1 ? behind : allMatches(sentence, item);
    const [first] = items;
    const entries = items.flatMap(({ groups }) => entryOf(groups));
    if (first === undefined || entries.length < 2 || entries.length < items.length) continue;
    const ahead = sentence.slice(0, first.index);
    if (colon.test(ahead) && !places.test(ahead) && !isBare) continue;
    const last = items.at(-1) ?? first;
    // "…, 11am to 8pm": a time for all of them.
    const [more = '', clock = ''] =
      behind.length > 1 || bare.length > 1
        ? (timeBehind.exec(sentence.slice(last.index + last[0].length)) ?? [])
        : [];
    found.push({
      label:
        isBare && isLabel.test(ahead)
          ? upperStart(oneLine(ahead, 40))
          : factWord('where', language),
      at: index + startOf(ahead, isBare),
      end: index + last.index + last[0].length + more.length,
      entries:
        clock === '' ? entries : entries.map((one) => ({ ...one, when: `${one.when}, ${clock}` })),
    });
  }
  return found;
}

/** What stands before the first day is of the list, but not what is told before a colon. */
function startOf(ahead: string, isBare: boolean): number {
  if (places.test(ahead) || saysWe.test(ahead)) return 0;
  return isBare && colon.test(ahead) ? ahead.lastIndexOf(':') : ahead.length;
}

/** "This week's stops" */
const isLabel =
  /^\s{0,2}(?:\p{L}[\p{L}'’]{0,14}\s){0,3}(?:stops|paradas|tappe|haltes|остановки)[:：]?\s$/iu;

function entryOf(groups: Readonly<Record<string, string>> | undefined): readonly GivenEntry[] {
  const { when = '', name = '' } = groups ?? {};
  const place = oneLine(name.replace(article, ''), 80);
  if (place.length < 3 || closed.test(name)) return [];
  return [{ name: upperStart(place), when: oneLine(when.trim(), 60) }];
}

const sentences = /[^.!?\n。]{12,400}/gu;
const colon = /[:：]\s*$/u;
/** "We are", "Where to find us:" */
const places =
  /(?<!\p{L})(?:where|find us|locations?|stops?|spots?|wo|standorte?|standplätze|dónde|ubicaciones|où|emplacements?|onde|locais|dove|waar|gdzie|nerede|где)(?!\p{L})/iu;
const saysWe =
  /^\s?(?:we(?:[’']re| are)|you(?:[’']ll)? (?:can )?find us|wir sind|wir stehen|estamos|nous sommes|on est|siamo|we staan|jesteśmy|we park)\s(?:\p{L}{2,10}\s)?$/iu;
const article = /^(?:the|der|die|das|dem|la|el|le|il|lo|de|het|o|a)\s(?=\p{Lu})/u;

/** What comes to other places: "This week's stops Mon Pier 4, Wed Mill Lane". */
const travels =
  /(?<!\p{L})(?:stops|(?:food|ice[ -]cream|taco|coffee) ?(?:truck|van|cart)s?|mobile library|(?:food|bücher|eis|imbiss)-?(?:truck|wagen|bus)|(?:eis|imbiss|verkaufs)wagen|foodtruck|paradas|furgoneta|puesto (?:ambulante|de \p{L}{3,14})|carrito|market stall|marktstand|verkaufsstand|bancarella|stragan|bibliobús|camion|tournée|bibliobus|paradas|furgão|tappe|furgone|haltes|kraam|foodtruck\p{L}{1,3}|przystanki|duraklar|фудтрак\p{L}?|остановки)(?!\p{L})|餐车|キッチンカー|푸드트럭/iu;

/** "…, all 11:30 to 2" */
const timeBehind =
  /^,?\s(?:(?:and |und |y |et |e |en )?(?:all|each|every time|jeweils|todos|tous|tutti|todas),?\s)?((?:(?:from|von|de|das?|dalle|van|vanaf|od|с)\s)?(?:(?:always|daily|immer|täglich|siempre|toujours|sempre|altijd|steeds|zawsze|hep|всегда)\s(?:(?:from|von|de|da|dalle|van|od|с)\s)?)?\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|h|uhr|uur)?\s?(?:[-–]|to|bis|a|à|às|alle|do|до|tot)\s?\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|h|uhr|uur)?)(?![\p{L}\d])/iu;

/** "at Zilker on Fridays, East 6th on Saturdays" */
const behindFor = perLanguage((language) =>
  letterPattern(
    `(?<=(?:(?<!\\p{L})(?:at|in|bei|am|auf|im|en|à|au|em|no|na|a|al|op|w|в|на|and|und|y|et|e|i|и|suis|sommes|sono|siamo|estoy|estamos|estou)|,)\\s)(?:the\\s|der\\s|dem\\s|la\\s|el\\s|le\\s|il\\s|de\\s)?(?<name>[\\p{Lu}\\d\\p{Ll}][\\p{L}\\d'’-]*(?:\\s[\\p{L}\\d'’-]+){0,3}?)\\s(?<when>(?:on|am|los|le|il|em|às|aos|op|w|we|в|по)\\s(?:${dayNames(language)})s?(?:\\s?(?:&|and|und|y|et|e|i|и)\\s?(?:${dayNames(language)})s?)?)(?!\\p{L})(?=\\s?(?:[,;.\\n]|and|und|y|et|e|en|i|и|$))`,
    'giu',
  ),
);

/** Where a van may stand, in small letters: "lunes mercado central". */
const spots =
  '(?<!\\p{L})(?:park|market|square|station|harbou?r|beach|school|church|library|markt\\p{L}{0,5}|bahnhof|hafen|rathaus|plaza|playa|parque|mercado|estación|puerto|place|plage|marché|gare|parc|port|praça|praia|estação|piazza|spiaggia|mercato|stazione|parco|porto|plein|haven|rynek|dworzec|meydan\\p{L}?|рын\\p{L}{1,3}|площад\\p{L}{1,2}|вокзал\\p{L}?|torget)(?!\\p{L})';

/** "Mon Pier 4", "mardi place Viarme": a day and a place, and nothing else between commas. */
const bareFor = perLanguage((language) => {
  const day = `(?<=^|[,:;]\\s?|\\s)(?<when>(?:${inBothCases(dayNames(language))})s?(?!\\p{L})\\.?)\\s(?!(?:at|in|on|by|bei|am|im|auf|en|à|au|em|no|na|al?|alla|op|w|в|на)\\s)`;
  const name = '(?<name>[\\p{L}\\d][^,;.!?:\\n]{2,40})(?=[,;]|$)';
  return {
    sure: letterPattern(
      `${day}(?=[^,;.!?:\\n]{0,40}(?:[\\p{Lu}\\p{Lo}\\d]|${spots}))${name}`,
      'gu',
    ),
    all: letterPattern(`${day}${name}`, 'gu'),
  };
});

/** "mardi|Mardi" */
function inBothCases(names: string): string {
  return names
    .split('|')
    .flatMap((name) => [...new Set([name, upperStart(name)])])
    .join('|');
}

const itemFor = perLanguage((language) => {
  const day = `(?:${dayNames(language)})s?(?!\\p{L})\\.?`;
  return letterPattern(
    `(?<![\\p{L}\\d])(?<when>${day}(?:(?:\\s?[&/+,–-]\\s?|\\s(?:and|und|y|et|e|en|i|и|ve|to|bis|a)\\s|\\s)${day}){0,4})(?:\\s?[:：–—-]\\s|\\s(?:(?:we(?:[’']re| are)|wir sind)\\s)?(?:at|in|on|by|bei|beim|am|im|auf|en|in|à|au|chez|em|no|na|al|alla|bij|op|w|на|в|@)\\s(?:der\\s|dem\\s)?)(?<name>(?!\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:[-–—]|am|pm|uhr|uur|h|to|bis|a|à)(?!\\p{L}))[\\p{L}\\d][^,;.!?\\n]{2,60})`,
    'giu',
  );
});
