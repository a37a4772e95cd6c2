import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { RecordField } from '../field.ts';
import { isKnown } from '../field.ts';

/** Things to choose from, under the groups of a request. */
export interface Groups {
  readonly groups: readonly { readonly name: string; readonly options: readonly string[] }[];
  /** The request without them. */
  readonly rest: string;
}

/**
 * The groups that a request lists things under: "push: bench, dips. pull: rows. legs: squat".
 * Undefined for fewer than two.
 */
export function readGroups(message: string): Groups | undefined {
  const head = message.slice(0, 2000);
  const found = [...allMatches(head, group), ...allMatches(head, ofDay)].flatMap(
    ({ 0: whole, groups: said = {} }) => {
      const options = (said['list'] ?? '')
        .split(/,\s?|[，、]|\s(?:and|und|y|et|e|i|ve|и|en)\s/u)
        .map((option) => option.trim())
        .filter((option) => option !== '');
      const isOfThings = options.every(
        (option) =>
          /^\p{L}[\p{L}\p{M}'’ -]{0,30}$/u.test(option) &&
          option.split(' ').length < 4 &&
          (isKnown(option) === undefined || whole.endsWith(')')),
      );
      const name = (said['name'] ?? '').trim();
      return options.length > 0 && isOfThings && isKnown(name) === undefined && !opens.test(name)
        ? [{ whole, name: upperStart(name), options: options.map(upperStart) }]
        : [];
    },
  );
  if (found.length < 2 || found.every(({ options }) => options.length < 2)) return undefined;
  return {
    groups: found.slice(0, 8).map(({ name, options }) => ({ name, options: options.slice(0, 12) })),
    rest: found.reduce((text, { whole }) => text.replace(whole, ' '), message),
  };
}

/** The fields with one to choose in: the first that has a text takes the things of the groups. */
export function withGroups(
  fields: readonly RecordField[],
  { groups }: Pick<Groups, 'groups'>,
  usual: readonly RecordField[],
): readonly RecordField[] {
  const first = usual.find(({ type }) => type === 'text');
  // "bench, rows; sets, reps": what is chosen has no field of its own yet.
  if (fields.every(({ type }) => type !== 'text') && first !== undefined)
    return withGroups([first, ...fields], { groups }, usual);
  const at = fields.findIndex(({ type }) => type === 'text');
  const options = groups.flatMap(({ name, options: each }) =>
    each.map((option) => `${name}: ${option}`),
  );
  return fields.map((field, index) =>
    index === at ? { ...field, type: 'choice', options } : field,
  );
}

const group =
  /(?<=^|[.;!?\n。；]\s{0,2}|[-•*]\s)(?<name>\p{L}[\p{L}\p{M}]{1,20})\s?[:：]\s?(?<list>[^.;!?:：()（）\n。；]{2,200})(?=[.;!?\n。；]|$)/gu;
/** What opens fields or wishes. */
const opens =
  /^(?:fields?|columns?|felder|spalten|campos|columnas|champs|colonnes|colunas|campi|velden|pola|kolumny|alanlar|поля|столбцы|features?|funktionen|examples?|beispiel|ejemplo|exemple|notes?|colou?rs?|farben|colores|couleurs|cores|colori|kleuren|kolory|renkler|цвета|sections?|hint|categor\p{L}{1,4}|kategor\p{L}{1,4}|exercises?|übungen|ejercicios|exercices|names?|namen|nombres)$/iu;
/** "Monday chest (bench press, dips)" */
const ofDay =
  /(?<=^|[,;:.]\s)(?<name>(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|lunes|martes|miércoles|jueves|viernes|s[áa]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunedì|martedì|mercoledì|giovedì|venerdì|maandag|dinsdag|woensdag|donderdag|vrijdag|понедельник|вторник|среда|четверг|пятница|суббота)(?:\s\p{L}[\p{L} &]{1,24})?)\s?[(（](?<list>[^()（）\n]{3,200})[)）]/giu;
