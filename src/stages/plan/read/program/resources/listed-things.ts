import type { Language } from '../../../../../contracts/languages.ts';
import type { Resource, ResourceField } from '../../../../../contracts/job/resource.ts';
import {
  nameLabel,
  namedValues,
  priceLabel,
  readThings,
  stemOf,
} from '../../../../../starters/shared/reading/read-things.ts';
import { namedLists, staff } from '../../../../../starters/shared/reading/named-lists.ts';
import { pricedThings } from '../../../../../starters/shared/reading/priced-things.ts';
import { typeOf } from './field-type.ts';
import { findFieldLists } from './find-field-lists.ts';
import { readRules } from './read-rules.ts';
import { usualField } from './with/usual-field.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

interface ListedThings {
  /** The things with their fields: rooms have a name and seats. */
  readonly lists: readonly { readonly noun: string; readonly fields: readonly ResourceField[] }[];
  /** Where they stand. */
  readonly spans: readonly { readonly from: number; readonly end: number }[];
  /** Resources whose fields take only the listed values: a booking is of one of the rooms. */
  withValues(resources: readonly Resource[]): readonly Resource[];
}

/**
 * The things that a request lists as data: "Rooms: Oak (12 seats), Elm (6 seats)", "courses: yoga, judo".
 *
 * @param sold What things with prices are that are listed without a noun.
 */
export function listedThings(written: string, language: Language, sold?: string): ListedThings {
  // "barbers Tom, Ann and Leo" as "barbers:Tom, Ann and Leo", of the same length.
  const text = written.replace(
    people,
    (_whole, noun: string, list: string, end: string) => `${noun}:${list}${end === '' ? '' : ';'}`,
  );
  const priced = pricedThings(text, priceLabel[language] ?? 'price', sold);
  const given = [
    ...priced,
    ...readThings(text).filter(
      ({ from, end }) => !priced.some((one) => from < one.end && one.from < end),
    ),
  ];
  const name = nameLabel[language] ?? 'name';
  const labels = findFieldLists(blanked(text, given)).flatMap(({ noun, fields }) =>
    fields
      .filter(({ type, oneOf }) => type === 'text' && oneOf === undefined)
      .map(({ label }) => ({ label, noun })),
  );
  const values = labels.flatMap(({ label, noun }) => {
    const found = noun !== undefined && alike(noun, label) ? undefined : namedValues(text, label);
    const isUsual = found?.values.some(
      (value) => usualField.test(value.toLowerCase()) || saysRule(value),
    );
    const isOfFields = found?.values.some((value) =>
      labels.some((other) => other.label === value && !alike(other.noun ?? '', label)),
    );
    // "una pizzeria: pizze con nome, prezzo": another thing, with its fields.
    const isThing =
      withFields.test(found?.values[0] ?? '') && found?.values.some(isMeasure) === true;
    const isOther = isOfFields === true && found?.prices === undefined;
    return found === undefined || isOther || isThing || isUsual === true
      ? []
      : [{ label, ...found }];
  });
  const named = namedLists(text).filter(
    ({ from, end, values: names }) =>
      !names.some(isField) &&
      ![...given, ...values].some((one) => from < one.end && one.from < end),
  );
  const lists = [
    ...named.map(({ noun }) => ({
      noun,
      fields: [{ name, label: name, type: 'text' as const, isRequired: true }],
    })),
    ...given.map(({ noun, details }) => ({
      noun,
      fields: [
        { name, label: name, type: 'text' as const, isRequired: true },
        ...details.map(({ label, type }) => ({
          name: label,
          label,
          type,
          isRequired: true,
          ...(type === 'number' && { min: 0 }),
        })),
      ],
    })),
    ...values
      .filter(({ noun }) => letterPattern(`/${noun.toLowerCase()}(?![\\p{L}-])`, 'u').test(text))
      .map(({ noun }) => ({
        noun,
        fields: [{ name, label: name, type: 'text' as const, isRequired: true }],
      })),
  ];
  const allowed = [
    ...values.map(({ label, values: oneOf }) => ({ label, oneOf })),
    ...given.map(({ noun, rows }) => ({ label: noun, oneOf: rows.map((row) => row.name) })),
  ];
  return {
    lists,
    spans: [...given, ...values, ...named],
    withValues: (resources) =>
      resources.map((resource) => ({
        ...resource,
        fields: resource.fields.map((field) => {
          const oneOf = allowed.find(({ label }) => alike(label, field.label))?.oneOf;
          return oneOf === undefined || field.type !== 'text' ? field : { ...field, oneOf };
        }),
      })),
  };
}

const withFields = /^\p{L}{3,24}\s(?:with|con|mit|avec|com|met|z|ze|с|зі?|med)\s\p{L}/iu;

/** "prezzo", but not "open", which a state may be. */
function isMeasure(value: string): boolean {
  const type = typeOf(value.toLowerCase(), value);
  return type !== 'text' && type !== 'boolean';
}

/** "required", "price not negative" */
function saysRule(value: string): boolean {
  const { type: _type, oneOf: _oneOf, ...rules } = readRules(value, 'text');
  return Object.keys(rules).length > 0;
}

function isField(value: string): boolean {
  const label = value.toLowerCase();
  return usualField.test(label) || typeOf(label, label) !== 'text';
}

const people = letterPattern(
  `(?<=(?:^|[^\\p{L}]))(?<noun>${staff}|people)\\s(?<list>\\p{Lu}\\p{L}{1,20}(?:,\\s\\p{Lu}\\p{L}{1,20}){0,10}(?:,|\\s(?:and|und|y|e|et|i|и|en|ve))\\s\\p{Lu}\\p{L}{1,20})(?<end>,?)`,
  'gu',
);
/** The text with spaces where things are listed. */
export function withoutThings(text: string, { spans }: ListedThings): string {
  return blanked(text, spans);
}

function blanked(text: string, spans: ListedThings['spans']): string {
  return spans.reduce(
    (rest, { from, end }) => rest.slice(0, from) + ' '.repeat(end - from) + rest.slice(end),
    text,
  );
}

function alike(noun: string, label: string): boolean {
  const [one, other] = [stemOf(noun), stemOf(label)];
  return (
    one !== undefined && other !== undefined && (one.startsWith(other) || other.startsWith(one))
  );
}
