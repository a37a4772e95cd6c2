import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { GivenEntry, GivenList } from '../../../contracts/job/plan.ts';
import { oneLine } from '../read/clean-text.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * What people say of the thing that a page is for, as a message quotes it: "testimonial from Ana: 'So good'".
 *
 * @example
 * voicesIn('Depoimento da Júlia: "Toquei minha primeira música"')[0]?.entries;
 * // [{ name: 'Toquei minha primeira música', about: 'Júlia' }]
 */
export function voicesIn(text: string): readonly GivenList[] {
  const lists = (
    [
      [listed, each],
      [listedByName, eachByName],
    ] as const
  ).flatMap(([list, entry]) =>
    allMatches(text, list).map((match) => ({
      ...placeOf(match),
      entries: allMatches(match.groups?.['said'] ?? '', entry).map(({ groups }) =>
        entryOf(groups?.['quote'], groups?.['who']),
      ),
    })),
  );
  const single = allMatches(text, voices)
    .filter(({ index }) => !lists.some(({ at, end }) => at <= index && index < end))
    .map((match) => ({
      ...placeOf(match),
      entries: [entryOf(match.groups?.['quote'], match.groups?.['who'])],
    }));
  return [...lists, ...single];
}

function placeOf({ 0: all, index, groups }: RegExpExecArray): Omit<GivenList, 'entries'> {
  const label = groups?.['label'] ?? '';
  return {
    label: upperStart(label),
    at: index,
    end: index + all.length,
  };
}

function entryOf(quote = '', who = ''): GivenEntry {
  return { name: oneLine(quote, 200), ...(who !== '' && { about: oneLine(who, 80) }) };
}

const nouns =
  '[Tt]estimonials?|[Rr]eviews?|[Qq]uotes?|[Kk]undenstimmen?|[Bb]ewertung(?:en)?|[Tt]estimonios?|[Rr]eseñas?|[Oo]pini(?:ón|ones)|[Tt]émoignages?|[Aa]vis|[Dd]epoimentos?|[Aa]valiaç(?:ão|ões)|[Tt]estimonianz[ae]|[Rr]ecension[ei]|[Rr]ecensies?|[Oo]pini[ae]|[Yy]orum(?:lar)?|[Оо]тзывы?';
const person =
  "\\p{Lu}(?:\\.|[\\p{L}'’-]{1,24})(?:\\s(?:(?:&|and|und|y|et|e|i|и|en|ve)\\s)?\\p{Lu}(?:\\.|[\\p{L}'’-]{1,24})){0,3}";
const quote =
  "(?:[\"“„«](?<quote>[^\"“”„«»\\n]{4,240})[\"”“»]|['‘](?<quote>[^'‘’\\n]{4,240}(?:['’]\\p{L}[^'‘’\\n]{1,240}){0,4})['’](?!\\p{L}))";
const bare = quote.replaceAll('?<quote>', '?:');
const behind = `(?:\\s?[-–—,(]{0,2}\\s?(?<who>${person})\\)?)?`;
/** "testimonial from Ana: 'So good'" */
const voices = letterPattern(
  `(?<!\\p{L})(?<label>${nouns})\\s(?:(?:from|by|of|von|de|du|di|da|do|van|od|от)\\s)?(?:(?:my|our|la|el|a|o|il)\\s)?(?<who>${person})?(?:\\s?\\([^()\\n]{2,40}\\))?(?:\\s(?:who )?(?:says?|sagt|dice|diz|dit|zegt|mówi)\\s?)?\\s?[:,–-]?\\s?${quote}`,
  'gu',
);
/** "reviews at the bottom:" */
const where = '(?:\\s\\p{Ll}[\\p{Ll} ]{1,30})?';
/** "Reviews: 'So good' - Ana, 'Great' - Ben" */
const listed = letterPattern(
  `(?<!\\p{L})(?<label>${nouns})${where}\\s?[:(]\\s?(?<said>${bare}${behind.replace('?<who>', '?:')}(?:(?:\\s?[,;]\\s?|\\s(?:and|und|y|et|e|en|i|и)\\s|\\s)${bare}${behind.replace('?<who>', '?:')}){0,7})`,
  'gu',
);
const each = letterPattern(`${quote}${behind}`, 'gu');
/** 'Reviews: Ana P. "So good", Ben: "Great"' */
const named = `${person}\\)?\\s?[:–-]?\\s?${bare}`;
const joint = '(?:\\s?[,;.]\\s?|\\s(?:and|und|y|et|e|en|i|и|ve)\\s|\\s)';
const listedByName = letterPattern(
  `(?<!\\p{L})(?<label>${nouns})${where}\\s?[:–-]\\s?(?<said>${named}(?:${joint}${named}){1,7})`,
  'gu',
);
const eachByName = letterPattern(`(?<who>${person})\\)?\\s?[:–-]?\\s?${quote}`, 'gu');
