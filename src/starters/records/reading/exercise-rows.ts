import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { RecordField } from '../field.ts';

/**
 * Exercises with their sets and repetitions, each as an entry; the day or group that they stand under is its
 * note. Empty with fewer than three, or without fields for them.
 *
 * @example
 * exerciseRows('Monday is push: bench press 4x8, dips 3x12, rows 3x10', fields)[0];
 * // ['', 'bench press', '4', '8', '', 'Monday is push']
 */
export function exerciseRows(
  text: string,
  fields: readonly RecordField[],
): readonly (readonly string[])[] {
  const found = allMatches(text, exercise);
  const name = fields.findIndex(({ type }) => type === 'text' || type === 'choice');
  const note = fields.findIndex(({ type }) => type === 'note');
  const [sets, reps] = fields.flatMap(({ type }, at) => (type === 'number' ? [at] : []));
  if (found.length < 3 || name === -1 || reps === undefined) return [];
  return found.slice(0, 40).map(({ groups = {}, index }) => {
    const group = allMatches(text.slice(0, index), heading).at(-1)?.[1] ?? '';
    const values = new Map([
      [name, groups['name'] ?? ''],
      [sets, groups['sets'] ?? ''],
      [reps, groups['reps'] ?? ''],
      [note, group],
    ]);
    return fields.map((_field, at) => values.get(at) ?? '');
  });
}

/** "bench press 4x8" */
const exercise =
  /(?<=[,，、:：;\n–-]\s?|(?<!\p{L})(?:and|und|y|et|e|en|i|и|ve)\s)(?<name>\p{L}[\p{L}\p{M}'’-]{1,20}(?: \p{L}[\p{L}\p{M}'’-]{0,20}){0,3})[ :](?<sets>\d{1,2})\s?[x×х*]\s?(?<reps>\d{1,3})(?!\d)/gu;
/** "Monday is push:" */
const heading = /(?<=^|[.!?;\n]\s?)([\p{L}][\p{L}\p{M} ]{1,30})[:：]/gu;
