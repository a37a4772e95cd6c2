import { upperStart } from '../../workspace/text/with-capitals.ts';
import type { Language } from '../../contracts/languages.ts';

/** The names of a type: `Book`, `book` for one and `books` for a list. */
export interface TypeNames {
  readonly name: string;
  readonly one: string;
  readonly many: string;
}

/**
 * What a resource is called in a schema.
 *
 * @example
 * namesOf('order-items', 'en'); // { name: 'OrderItem', one: 'orderItem', many: 'orderItems' }
 */
export function namesOf(resource: string, language: Language): TypeNames {
  const words = resource.split('-').filter((word) => word !== '');
  const last = singularOf(words.at(-1) ?? '', language);
  const capitals = (all: readonly string[]): string => all.map(upperStart).join('');
  const name = startsWithLetter(capitals([...words.slice(0, -1), last]), 'Type');
  const isTaken = taken.test(name);
  const many = lower(startsWithLetter(capitals(words), 'type'));
  return {
    name: isTaken ? `${name}Item` : name,
    one: lower(name) === many ? `${many}ById` : lower(name),
    many,
  };
}

/** The key of a field in a schema: letters, digits and `_`, which begins with a letter. */
export function fieldNameOf(written: string, index: number): string {
  const name = written
    .replace(/[äöü]/gu, (letter) => `${letter}e`)
    .replace('ß', 'ss')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9_]/g, '')
    .replace(/^[_0-9]{1,40}/, '');
  return notFields.test(name) ? `field${index + 1}` : name;
}

const notFields = /^(?:|id|true|false|null)$/;
/** Of GraphQL itself, and of what every schema has here. */
const taken =
  /^(?:Query|Mutation|Subscription|String|Int|Float|Boolean|ID|(?:Text|Number|Boolean|Date)Filter)$/;

/** "movies" as "movie". */
function singularOf(noun: string, language: Language): string {
  const pattern = singulars[language];
  return pattern === undefined || noun.length < 4
    ? noun
    : pattern.reduce((word, [end, one]) => (word === noun ? noun.replace(end, one) : word), noun);
}

const singulars: Readonly<Partial<Record<Language, readonly (readonly [RegExp, string])[]>>> = {
  en: [
    [/^people$/, 'person'],
    [/(?<=mov)ies$/, 'ie'],
    [/ies$/, 'y'],
    [/(?<=ss|x|ch|sh)es$/, ''],
    [/(?<![su]|new|serie|specie)s$/, ''],
  ],
  es: [
    [/(?<=[lnrd])es$/, ''],
    [/(?<=[aeou])s$/, ''],
  ],
  pt: [
    [/(?<=[rsz])es$/, ''],
    [/(?<=[aeou])s$/, ''],
  ],
  fr: [[/(?<=[a-z])s$/, '']],
};

function startsWithLetter(word: string, ahead: string): string {
  return /^[a-z]/i.test(word) ? word : `${ahead}${word}`;
}

function lower(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
