import type { PlanRoute } from '../../contracts/job/plan.ts';
import { smallAnswerOf } from '../shared/small-answers.ts';

/** A route of the plan, and what the starter does for it. */
export interface ServedRoute extends PlanRoute {
  readonly action: Action;
  /** The path of its collection. */
  readonly collection: string;
}

export type Action =
  | 'list'
  | 'create'
  | 'read'
  | 'replace'
  | 'change'
  | 'remove'
  | 'answer'
  | 'unwritten';

/**
 * The routes that the starter serves, without `/health`, which it always has. A route that is not one
 * of a collection, and answers nothing by itself, answers 501 until it is written; an unsafe path is left out.
 */
export function servedRoutes(routes: readonly PlanRoute[]): readonly ServedRoute[] {
  const shapes = new Set(['GET /health']);
  return routes.flatMap((route) => {
    const shape = `${route.method} ${route.path.replace(/:\w+/g, ':')}`;
    if (!safePath.test(route.path) || shapes.has(shape)) return [];
    shapes.add(shape);
    const collection = route.path.replace(/\/:\w+$/, '');
    const isOne = collection !== route.path;
    const isKept = collection !== '' && !endsWithId.test(collection) && !repeats(route.path);
    const kept = isKept ? actions[`${route.method}${isOne ? ' one' : ''}`] : undefined;
    const action = smallAnswerOf(route) === undefined ? (kept ?? 'unwritten') : 'answer';
    return [{ ...route, action, collection }];
  });
}

const safePath = /^(?:\/|(?:\/(?:[\w-]{1,80}|:[a-z_]\w{0,40}))+)$/i;

/** "/rooms/:id/:day" */
const endsWithId = /:\w+$/;

/** "/rooms/:id/bookings/:id": one id would hide the other. */
function repeats(path: string): boolean {
  const names = path.match(/:\w+/g) ?? [];
  return new Set(names).size < names.length;
}

const actions: Readonly<Partial<Record<string, Action>>> = {
  GET: 'list',
  POST: 'create',
  'GET one': 'read',
  'PUT one': 'replace',
  'PATCH one': 'change',
  'DELETE one': 'remove',
};
