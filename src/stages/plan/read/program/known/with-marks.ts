import { allMatches } from '../../../../../workspace/text/all-matches.ts';
import type { Resource } from '../../../../../contracts/job/resource.ts';
import { fold } from '../../../../../starters/shared/fold.ts';
import { keyOf } from '../../../../../starters/shared/reading/key-of.ts';
import { stemOf } from '../../../../../starters/shared/reading/read-things.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

/**
 * The things with what they can be marked as: true or false of each. Things with states have those instead.
 *
 * @example
 * withMarks([{ name: 'dishes', fields: [name, price] }], 'mark a dish as sold out');
 * // dishes have name, price and soldOut
 */
export function withMarks(resources: readonly Resource[], text: string): readonly Resource[] {
  const marks = shapes.flatMap((shape) =>
    allMatches(text, shape).map(({ groups = {} }) => ({
      what: fold(groups['what'] ?? '').toLowerCase(),
      label: (groups['flag'] ?? '').toLowerCase(),
    })),
  );
  return marks.reduce((found, { what, label }) => withMark(found, what, label), resources);
}

function withMark(resources: readonly Resource[], what: string, label: string) {
  const withFields = resources.filter(({ fields }) => fields.length > 0);
  const of =
    withFields.find(({ name }) => {
      const stem = stemOf(name);
      return stem !== undefined && what.split(/\s/u).some((word) => stemOf(word) === stem);
    }) ?? withFields[0];
  const name = keyOf(label);
  const isKnown = of?.fields.some(
    (field) => field.name === name || /^stat|^estad|^zustand|^stan$/iu.test(field.name),
  );
  if (of === undefined || isKnown === true) return resources;
  const field = { name, label, type: 'boolean' as const };
  return resources.map((one) => (one === of ? { ...one, fields: [...one.fields, field] } : one));
}

const what = "(?<what>(?:[\\p{L}’'-]{1,20}\\s){0,4}?)";
const flag =
  '(?<flag>(?!an?\\s|the\\s|una?\\s|une?\\s|ein|um\\s|uma\\s)\\p{L}{2,20}(?:\\s(?:out|off|up))?)(?!\\p{L})';
const shape = (source: string): RegExp => letterPattern(`(?<!\\p{L})${source}`, 'giu');
const shapes: readonly RegExp[] = [
  shape(`mark(?:s|ed|ing)?\\s${what}as\\s${flag}`),
  shape(`(?:marcar|marca|marcarl[oa]s?)\\s${what}como\\s${flag}`),
  shape(`marquer\\s${what}comme\\s${flag}`),
  shape(`(?:contras)?segnar(?:e|l[oaie])\\s${what}come\\s${flag}`),
  shape(`${what}als\\s${flag}\\s(?:zu )?(?:markieren|markiert|kennzeichnen|markeren)`),
  shape(`(?:oznacz|zaznacz)\\p{L}{0,4}\\s${what}jako\\s${flag}`),
  shape(`${flag}\\solarak\\sişaretle\\p{L}{0,6}`),
  shape(`(?:отме(?:чать|тить)|помечать|пометить)\\s${what}как\\s${flag}`),
];
