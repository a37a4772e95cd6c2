import type { PlanRoute } from '../../../contracts/job/plan.ts';
import type { Resource, ResourceField } from '../../../contracts/job/resource.ts';

/** What a route does besides keeping things, as `src/work.js` understands it. */
export interface Work {
  readonly does: string;
  /** The path of the collection. */
  readonly of: string;
  readonly [setting: string]: string | number | boolean | readonly string[];
}

export interface WorkInput {
  readonly routes: readonly PlanRoute[];
  readonly resources: readonly Resource[];
  /** The request. */
  readonly text: string;
}

export function fieldsOf(
  collection: string,
  resources: readonly Resource[],
): readonly ResourceField[] {
  return resources.find(({ name }) => collection.endsWith(`/${name}`))?.fields ?? [];
}
