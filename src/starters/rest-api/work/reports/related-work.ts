import type { Resource } from '../../../../contracts/job/resource.ts';
import { fold } from '../../../shared/fold.ts';
import { stemOf } from '../../../shared/reading/read-things.ts';
import { fieldsOf, type Work, type WorkInput } from '../work.ts';
import { rankNames } from './report-names.ts';

/** "GET /rooms/:id/bookings" of bookings with a room. */
export function relatedWork(path: string, { routes, resources }: WorkInput): Work | undefined {
  const parent = /^(.*\/[\w-]+)\/:\w+\/[\w-]+$/.exec(path)?.[1];
  const parentName = parent?.slice(parent.lastIndexOf('/') + 1) ?? '';
  if (parent === undefined) return undefined;
  const stem = stemOf(parentName) ?? parentName;
  for (const { name, fields } of resources) {
    const field = fields.find(({ label }) => {
      const own = stemOf(label.replace(/[\s_-]?id$/iu, ''));
      return own !== undefined && (stem.startsWith(own) || own.startsWith(stem));
    });
    const hasParent = resources.some((one) => one.name === parentName);
    const of = routes.find(
      (route) => route.method === 'POST' && route.path.endsWith(`/${name}`),
    )?.path;
    if (name === parentName || field === undefined || of === undefined) continue;
    const score = fields.find(({ type }) => type === 'integer' || type === 'number');
    const isBest = rankNames.test(fold(path.slice(path.lastIndexOf('/') + 1)));
    return {
      does: 'related',
      of,
      field: field.name,
      names: namesOf(parent, resources),
      ...(hasParent && { parent }),
      ...(isBest && score !== undefined && { best: score.name }),
    };
  }
  return undefined;
}

/** The text fields of a thing by which others name it. */
function namesOf(parent: string, resources: readonly Resource[]): readonly string[] {
  return fieldsOf(parent, resources)
    .filter(({ type }) => type === 'text')
    .slice(0, 1)
    .map(({ name }) => name);
}
