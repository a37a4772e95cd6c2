import type { ResourceField } from '../../../contracts/job/resource.ts';
import type { Language } from '../../../contracts/languages.ts';
import { fold } from '../../shared/fold.ts';
import { namedLists } from '../../shared/reading/named-lists.ts';
import { pricedThings } from '../../shared/reading/priced-things.ts';
import {
  type GivenThings,
  namedValues,
  priceWords,
  readThings,
  stemOf,
} from '../../shared/reading/read-things.ts';
import { pathNameOf } from '../../shared/path-name.ts';
import { resourceName } from '../../shared/reading/resource-name.ts';
import { singularOf } from '../../shared/reading/singular.ts';
import { soldNoun } from '../../shared/reading/sold-noun.ts';
import { sampleOf } from '../../shared/sample-fields.ts';
import { contentRows } from './content-rows.ts';
import { weeklySlots } from './weekly-slots.ts';
import { type Row, sampleRows, samplesAsked } from './sample-rows.ts';
import type { ServedRoute } from '../served-routes.ts';

type Seeds = ReadonlyMap<string, readonly Row[]>;

/**
 * The things that a request lists, with which its collections begin.
 *
 * @example
 * readSeeds('Rooms: Oak (12 seats), Elm (6 seats)', routes, fields);
 * // Map { '/rooms' => [{ name: 'Oak', seats: 12 }, { name: 'Elm', seats: 6 }] }
 */
export function readSeeds(
  text: string,
  routes: readonly Pick<ServedRoute, 'action' | 'collection' | 'work'>[],
  fields: ReadonlyMap<string, readonly ResourceField[]>,
  language: Language = 'en',
): Seeds {
  const head = text.slice(0, 4000);
  const sold = soldNoun(head, language);
  const lists = [...pricedThings(head, price, sold), ...readThings(head)];
  const named = namedLists(head);
  const listed = [...fields].filter(
    ([path]) =>
      !path.includes(':') &&
      routes.some(
        ({ action, collection, work }) =>
          collection === path && (action === 'list' || work?.does === 'random'),
      ),
  );
  const found: (readonly [string, readonly Row[]])[] = listed.flatMap(
    ([path, own]): readonly (readonly [string, readonly Row[]])[] => {
      const noun = path.slice(path.lastIndexOf('/') + 1);
      const [name, ...others] = own;
      if (name?.type !== 'text') return [];
      const given = lists.find(
        (list) => nounFits(list.noun, noun) || resourceName(list.noun, language) === noun,
      );
      const rows = given && rowsOf(given, name, others);
      if (rows !== undefined) return [[path, rows]];
      const names = named.find((list) => nounFits(pathNameOf(list.noun, language), noun));
      const isFree = !others.some(({ isRequired }) => isRequired === true);
      const values = (
        names !== undefined && isFree
          ? names
          : others.length > 0
            ? undefined
            : namedValues(head, noun)
      )?.values;
      if (values !== undefined) return [[path, values.map((value) => ({ [name.name]: value }))]];
      const content = contentRows(head, noun, own, language);
      return content.length === 0 ? [] : [[path, content]];
    },
  );
  const unnamed = lists.find(({ noun }) => noun === sold);
  const priced = listed.find(
    ([path, own]) => !found.some(([one]) => one === path) && own.some(isPrice),
  );
  if (unnamed !== undefined && priced !== undefined) {
    const [path, [name, ...others]] = priced;
    const isTaken = found.some(([one]) => nounFits(sold, one.slice(1)));
    const rows = name?.type === 'text' && !isTaken ? rowsOf(unnamed, name, others) : undefined;
    if (rows !== undefined) found.push([path, rows]);
  }
  const weekly = weeklySlots(head);
  const slots = listed.find(([path]) => path.slice(1) === slotsName(weekly?.noun ?? '', language));
  if (weekly !== undefined && slots !== undefined && !found.some(([one]) => one === slots[0]))
    found.push([slots[0], slotRows(weekly.rows, slots[1])]);
  const [most] = listed.toSorted(([, one], [, other]) => other.length - one.length);
  const seeds = new Map(found);
  if (most === undefined || seeds.has(most[0])) return seeds;
  const rows = withSamples(
    sampleRows(head, most[1]),
    samplesAsked(head),
    most[1],
    thingOf(most[0], language),
  );
  // "products to start: Lavender $14" are no orders.
  const isTold = rows.some((row) => Object.values(row).some((value) => isSeeded(value, seeds)));
  return rows.length === 0 || isTold ? seeds : new Map([...seeds, [most[0], rows]]);
}

/** "Product", of `/products` */
function thingOf(path: string, language: Language): string {
  const noun = path.slice(path.lastIndexOf('/') + 1).replaceAll('-', ' ');
  const one = singularOf(noun, /^[a-z]+$/u.test(noun) && !latin.has(language) ? 'en' : language);
  return `${one.charAt(0).toUpperCase()}${one.slice(1)}`;
}

const latin: ReadonlySet<Language> = new Set([
  'en',
  'de',
  'es',
  'fr',
  'pt',
  'it',
  'nl',
  'pl',
  'tr',
]);

function isSeeded(value: Row[string] | undefined, seeds: Seeds): boolean {
  const names = [...seeds.values()].flat().map((row) => Object.values(row)[0]);
  return names.some(
    (name) => typeof name === 'string' && typeof value === 'string' && value.startsWith(name),
  );
}

function slotsName(noun: string, language: Language): string {
  const name = resourceName(noun.toLowerCase(), language);
  return name === 'items' ? 'classes' : name;
}

/** "Tuesday 9-12": the name, the day, and when it begins and ends. */
function slotRows(
  rows: NonNullable<ReturnType<typeof weeklySlots>>['rows'],
  [name, day, from, to]: readonly ResourceField[],
): readonly Row[] {
  return rows.map((row) => ({
    ...(name && { [name.name]: row.name }),
    ...(day && { [day.name]: row.day }),
    ...(from && { [from.name]: row.from }),
    ...(to?.type === 'time' && row.to !== undefined && { [to.name]: row.to }),
  }));
}

const isPrice = ({ type, label }: ResourceField): boolean =>
  type === 'number' && priceWords.test(fold(label));

/** The label under which prices are read; the fields have their own. */
const price = 'price';

/** Things with their numbers, if each number has a field. */
function rowsOf(
  { details, rows }: GivenThings,
  name: ResourceField,
  others: readonly ResourceField[],
): readonly Row[] | undefined {
  const numbers = others.filter(({ type }) => type === 'integer' || type === 'number');
  const priced = numbers.find(({ label }) => priceWords.test(fold(label)));
  const targets = details.map(({ label }) =>
    label === price
      ? priced
      : (numbers.find((one) => one !== priced && fold(one.label) === fold(label)) ??
        numbers.find((one) => one !== priced)),
  );
  if (targets.includes(undefined)) return undefined;
  return rows.map((row) => ({
    [name.name]: row.name,
    ...Object.fromEntries(
      targets.flatMap((field, index) => (field ? [[field.name, row.values[index] ?? 0]] : [])),
    ),
  }));
}

/** Those that a request names, and as many others as it asks for, with values that fit. */
function withSamples(
  named: readonly Row[],
  asked: number,
  fields: readonly ResourceField[],
  noun: string,
): readonly Row[] {
  const whole = named.map((row) => ({ ...emptyOf(fields), ...row }));
  const [first] = fields;
  const others = Array.from({ length: Math.max(asked - named.length, 0) }, (_one, index) => {
    const at = named.length + index + 1;
    const row = {
      ...sampleOf(fields, (at % 9) + 1),
      // "Author 1", and no "2 author"
      ...Object.fromEntries(
        fields
          .filter(({ type, oneOf, min, max }) => type === 'text' && !oneOf && !min && !max)
          .map(({ name, label }) => [
            name,
            `${label.charAt(0).toUpperCase()}${label.slice(1)} ${at}`,
          ]),
      ),
    };
    return first?.type === 'text' && first.oneOf === undefined
      ? { ...row, [first.name]: `${noun} ${at}` }
      : row;
  });
  return [...whole, ...others];
}

/** What a named thing lacks: lists are empty. */
function emptyOf(fields: readonly ResourceField[]): Row {
  return Object.fromEntries(
    fields.flatMap(({ name, type }): readonly (readonly [string, false | readonly string[]])[] =>
      type === 'list' ? [[name, []]] : type === 'boolean' ? [[name, false]] : [],
    ),
  );
}

/** "Räume" has the path `/raeume`. */
function nounFits(written: string, noun: string): boolean {
  const plain = written
    .toLowerCase()
    .replace(/[äöü]/gu, (letter) => `${letter}e`)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const [one, other] = [stemOf(plain), stemOf(noun)];
  return one !== undefined && one === other;
}
