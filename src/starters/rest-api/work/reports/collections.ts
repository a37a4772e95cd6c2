import type { ResourceField } from '../../../../contracts/job/resource.ts';
import { fieldsOf, type WorkInput } from '../work.ts';

/** The things of one path that a report may be about. */
export interface Collection {
  readonly path: string;
  readonly fields: readonly ResourceField[];
}

/** The collections that a report may be about: that ahead of its name, then those to which things are added. */
export function collectionsOf(
  path: string,
  { routes, resources }: WorkInput,
): readonly Collection[] {
  const whole = path.slice(0, path.lastIndexOf('/'));
  const added = routes
    .filter((route) => route.method === 'POST' && /^(?:\/[\w-]+)+$/.test(route.path))
    .map((route) => route.path);
  const named = routes.some((route) => route.path === whole) ? [whole] : [];
  return [...new Set([...named, ...added])]
    .filter((one) => one !== path)
    .map((one) => ({ path: one, fields: fieldsOf(one, resources) }));
}
