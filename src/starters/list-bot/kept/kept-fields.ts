import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { Language } from '../../../contracts/languages.ts';
import { optionName } from '../../shared/reading/commands/read-command-fields.ts';
import { singularOf } from '../../shared/reading/singular.ts';
import { recordFields } from '../record-fields.ts';
import type { KeptThings } from './kept-things.ts';
import { howMany, when, withSomebody } from './kept-words.ts';

/**
 * What an entry of a list has: what it is, what the request names besides, who has it and until when.
 *
 * @example
 * keptFields('tracks loaned books, who has what, due in 2 weeks', things, 'en'); // ['book', 'user', 'date']
 */
export function keptFields(
  text: string,
  { name, rest }: KeptThings,
  language: Language,
): readonly string[] {
  const named = namedFields(text, rest);
  const [first = '', last = ''] = [name.split(/\s/u)[0], name.split(/\s/u).at(-1)];
  const noun = lastSaysIt.has(language) ? last : first;
  const isPlain = isBent.has(language) || listNouns.test(noun);
  const item = isPlain
    ? 'what'
    : optionName(isManifold.has(language) ? noun : singularOf(noun, language));
  const isNamed = named.length > 2 || named.some((field) => isName.test(field));
  const fields = [
    ...(isNamed ? [] : [item || 'text']),
    ...named,
    ...(withSomebody.test(text) ? ['user'] : []),
    ...(when.test(text) && !named.some((field) => field.startsWith('dat')) ? ['date'] : []),
    ...(named.length === 0 && howMany.test(text) ? ['amount'] : []),
  ];
  return [...new Set(fields)].slice(0, 5);
}

/** Those behind the name in brackets, a colon or "with"; or behind any other "with". */
function namedFields(text: string, rest: string): readonly string[] {
  const places = [rest, ...allMatches(text, everyHas).map(({ index }) => text.slice(index))];
  for (const place of places) {
    const fields = recordFields(place.replace(haves, ' with '), true).map(({ name }) => name);
    if (fields.length > 1) return fields;
  }
  return [];
}

const haves =
  /\s(?:with|should have|must have|needs?|mit|con|avec|com|met|z|ze|с|tener|ter|avere|avoir)\s(?:(?:an?|its|the|their)\s)?/iu;
const everyHas = new RegExp(haves, 'giu');
const listNouns =
  /(?:list[ae]?|listen?|lijst|inventory|collection|catalogue?|logs?|records?|lost-and-found|inventario|inventaire|inventar|sammlung|things|stuff|dinge|cosas|choses|coisas|cose)$/iu;
const isName =
  /^(?:n[ao]m\p{L}{0,4}|tit[ueo]?l\p{L}{0,2}|título|nazwa|tytuł|isim|имя|название|species|gatun\p{L}{1,5}|especie|espèce|item|what|link|song|film|movie|book)$/iu;
const lastSaysIt: ReadonlySet<Language> = new Set(['en', 'de', 'nl', 'tr']);
/** What stands there is in another case than a name. */
const isBent: ReadonlySet<Language> = new Set(['pl', 'tr', 'ru']);
/** Their plurals have too many forms. */
const isManifold: ReadonlySet<Language> = new Set(['de']);
