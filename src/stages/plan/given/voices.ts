import type { GivenList } from '../../../contracts/job/plan.ts';
import { oneLine } from '../read/clean-text.ts';

/**
 * What people say of the thing that a page is for, as a message quotes it: "testimonial from Ana: 'So good'".
 *
 * @example
 * voicesIn('Depoimento da Júlia: "Toquei minha primeira música"')[0]?.entries;
 * // [{ name: 'Toquei minha primeira música', about: 'Júlia' }]
 */
export function voicesIn(text: string): readonly GivenList[] {
  return [...text.matchAll(voices)].map(({ groups, index, 0: all }) => {
    const { label = '', who = '', quote = '' } = groups ?? {};
    return {
      label: label.charAt(0).toUpperCase() + label.slice(1),
      at: index,
      end: index + all.length,
      entries: [{ name: oneLine(quote, 200), ...(who !== '' && { about: oneLine(who, 80) }) }],
    };
  });
}

const nouns =
  '[Tt]estimonials?|[Rr]eviews?|[Qq]uotes?|[Kk]undenstimmen?|[Bb]ewertung(?:en)?|[Tt]estimonios?|[Rr]eseñas?|[Oo]pini(?:ón|ones)|[Tt]émoignages?|[Aa]vis|[Dd]epoimentos?|[Aa]valiaç(?:ão|ões)|[Tt]estimonianz[ae]|[Rr]ecension[ei]|[Rr]ecensies?|[Oo]pini[ae]|[Yy]orum(?:lar)?|[Оо]тзывы?';
const person =
  "\\p{Lu}[\\p{L}'’.-]{0,24}(?:\\s(?:(?:&|and|und|y|et|e|i|и|en|ve)\\s)?\\p{Lu}[\\p{L}'’.-]{0,24}){0,3}";
const voices = new RegExp(
  `(?<!\\p{L})(?<label>${nouns})\\s(?:(?:from|by|of|von|de|du|di|da|do|van|od|от)\\s)?(?:(?:my|our|la|el|a|o|il)\\s)?(?<who>${person})?(?:\\s?\\([^()\\n]{2,40}\\))?(?:\\s(?:who )?(?:says?|sagt|dice|diz|dit|zegt|mówi)\\s?)?\\s?[:,–-]?\\s?(?:["“„«](?<quote>[^"“”„«»\\n]{4,240})["”“»]|['‘](?<quote>[^'‘’\\n]{4,240}(?:['’]\\p{L}[^'‘’\\n]{1,240}){0,4})['’](?!\\p{L}))`,
  'gu',
);
