import type { GivenEntry, GivenList, Language } from '../../../../contracts/job/plan.ts';
import { factWord } from '../../../../starters/page/facts.ts';
import { closed } from '../../facts/times/opening-hours.ts';
import { oneLine } from '../../read/clean-text.ts';
import { dayNames } from './day-names.ts';
import { perLanguage } from '../../../../workspace/text/per-language.ts';

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
  const found: GivenList[] = [];
  for (const { 0: sentence, index } of text.matchAll(sentences)) {
    const behind = [...sentence.matchAll(behindFor(language))];
    const items = behind.length > 1 ? behind : [...sentence.matchAll(item)];
    const [first] = items;
    const entries = items.flatMap(({ groups }) => entryOf(groups));
    if (first === undefined || entries.length < 2 || entries.length < items.length) continue;
    const ahead = sentence.slice(0, first.index);
    if (colon.test(ahead) && !places.test(ahead)) continue;
    const last = items.at(-1) ?? first;
    // "…, 11am to 8pm": a time for all of them.
    const [more = '', clock = ''] =
      behind.length > 1 ? (timeBehind.exec(sentence.slice(last.index + last[0].length)) ?? []) : [];
    found.push({
      label: factWord('where', language),
      at: index + (places.test(ahead) || saysWe.test(ahead) ? 0 : first.index),
      end: index + last.index + last[0].length + more.length,
      entries:
        clock === '' ? entries : entries.map((one) => ({ ...one, when: `${one.when}, ${clock}` })),
    });
  }
  return found;
}

function entryOf(groups: Readonly<Record<string, string>> | undefined): readonly GivenEntry[] {
  const { when = '', name = '' } = groups ?? {};
  const place = oneLine(name.replace(article, ''), 80);
  if (place.length < 3 || closed.test(name)) return [];
  return [{ name: place.charAt(0).toUpperCase() + place.slice(1), when: oneLine(when.trim(), 60) }];
}

const sentences = /[^.!?\n。]{12,400}/gu;
const colon = /[:：]\s*$/u;
/** "We are", "Where to find us:" */
const places =
  /(?<!\p{L})(?:where|find us|locations?|stops?|spots?|wo|standorte?|standplätze|dónde|ubicaciones|où|emplacements?|onde|locais|dove|waar|gdzie|nerede|где)(?!\p{L})/iu;
const saysWe =
  /^\s?(?:we(?:[’']re| are)|you(?:[’']ll)? (?:can )?find us|wir sind|wir stehen|estamos|nous sommes|on est|siamo|we staan|jesteśmy|we park)\s(?:\p{L}{2,10}\s)?$/iu;
const article = /^(?:the|der|die|das|dem|la|el|le|il|lo|de|het|o|a)\s(?=\p{Lu})/u;

const timeBehind =
  /^,?\s(?:(?:from|von|de|da|dalle|od|с)\s)?(\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|h|uhr|uur)?\s?(?:[-–]|to|bis|a|à|às|alle|do|до|tot)\s?\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|h|uhr|uur)?)(?![\p{L}\d])/iu;

/** "at Zilker on Fridays, East 6th on Saturdays" */
const behindFor = perLanguage(
  (language) =>
    new RegExp(
      `(?<=(?:(?<!\\p{L})(?:at|in|bei|am|auf|im|en|à|au|em|no|na|a|al|op|w|в|на|and|und|y|et|e|i|и|suis|sommes|sono|siamo|estoy|estamos|estou)|,)\\s)(?:the\\s|der\\s|dem\\s|la\\s|el\\s|le\\s|il\\s|de\\s)?(?<name>[\\p{Lu}\\d\\p{Ll}][\\p{L}\\d'’-]*(?:\\s[\\p{L}\\d'’-]+){0,3}?)\\s(?<when>(?:on|am|los|le|il|em|às|aos|op|w|we|в|по)\\s(?:${dayNames(language)})s?(?:\\s?(?:&|and|und|y|et|e|i|и)\\s?(?:${dayNames(language)})s?)?)(?!\\p{L})(?=\\s?(?:[,;.\\n]|and|und|y|et|e|en|i|и|$))`,
      'giu',
    ),
);

const itemFor = perLanguage((language) => {
  const day = `(?:${dayNames(language)})s?(?!\\p{L})\\.?`;
  return new RegExp(
    `(?<![\\p{L}\\d])(?<when>${day}(?:(?:\\s?[&/+,–-]\\s?|\\s(?:and|und|y|et|e|en|i|и|ve|to|bis|a)\\s|\\s)${day}){0,4})(?:\\s?[:：–—-]\\s|\\s(?:(?:we(?:[’']re| are)|wir sind)\\s)?(?:at|in|on|by|bei|beim|am|im|auf|en|in|à|au|chez|em|no|na|al|alla|bij|op|w|на|в|@)\\s(?:der\\s|dem\\s)?)(?<name>(?!\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:[-–—]|am|pm|uhr|uur|h|to|bis|a|à)(?!\\p{L}))[\\p{L}\\d][^,;.!?\\n]{2,60})`,
    'giu',
  );
});
