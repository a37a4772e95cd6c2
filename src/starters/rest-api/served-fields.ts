import type { Resource, ResourceField } from '../../contracts/job/resource.ts';
import type { ServedRoute } from './served-routes.ts';

/** The fields of each collection that has any, by its path. */
export function servedFields(
  routes: readonly ServedRoute[],
  resources: readonly Resource[],
): ReadonlyMap<string, readonly ResourceField[]> {
  const found = routes.flatMap(({ action, collection }) => {
    const fields = resources.find(({ name }) => collection.endsWith(`/${name}`))?.fields ?? [];
    return action === 'unwritten' || action === 'answer' || fields.length === 0
      ? []
      : [[collection, fields] as const];
  });
  return new Map(found);
}
