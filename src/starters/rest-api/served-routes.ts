import type { PlanRoute } from '../../contracts/job/plan.ts';
import type { Resource } from '../../contracts/job/resource.ts';
import { type AccountAction, accountActionOf, hasAccounts } from './access/account-routes.ts';
import { workOf } from './work/read-work.ts';
import type { Work } from './work/work.ts';
import { smallAnswerOf } from '../shared/small-answers.ts';

/** A route of the plan, and what the starter does for it. */
export interface ServedRoute extends PlanRoute {
  readonly action: Action;
  /** The path of its collection. */
  readonly collection: string;
  /** Of a list: what the things in it have. */
  readonly only?: Only;
  /** What it does besides keeping things. */
  readonly work?: Work;
}

interface Only {
  readonly field: string;
  readonly value: string | boolean;
}

export type Action =
  | 'list'
  | 'create'
  | 'read'
  | 'replace'
  | 'change'
  | 'remove'
  | 'answer'
  | 'work'
  | AccountAction
  | 'unwritten';

/**
 * The routes that the starter serves, without `/health`, which it always has. A route that is not one
 * of a collection, and answers nothing by itself, answers 501 until it is written; an unsafe path is left out.
 */
export function servedRoutes(
  routes: readonly PlanRoute[],
  resources: readonly Resource[] = [],
  text = '',
): readonly ServedRoute[] {
  const shapes = new Set(['GET /health']);
  const isOpen = !hasAccounts(routes);
  return routes.flatMap((route) => {
    const shape = `${route.method} ${route.path.replace(/:\w+/g, ':')}`;
    if (!safePath.test(route.path) || shapes.has(shape)) return [];
    shapes.add(shape);
    const collection = route.path.replace(/\/:\w+$/, '');
    const account = isOpen ? undefined : accountActionOf(route);
    if (account !== undefined) return [{ ...route, action: account, collection: '' }];
    const isOne = collection !== route.path;
    const isKept = collection !== '' && !endsWithId.test(collection) && !repeats(route.path);
    const kept = isKept ? actions[`${route.method}${isOne ? ' one' : ''}`] : undefined;
    if (smallAnswerOf(route) !== undefined) return [{ ...route, action: 'answer', collection }];
    const whole = wholeOf(route, routes);
    const only = whole === undefined ? undefined : partOf(route.path, whole, resources);
    const work = only === undefined ? workOf(route, { routes, resources, text }) : undefined;
    if (work !== undefined) return [{ ...route, action: 'work', collection: work.of, work }];
    if (whole === undefined) {
      const action =
        (kept === 'list' || kept === 'read') && isReport({ path: collection }, routes)
          ? 'unwritten'
          : kept;
      return [{ ...route, action: action ?? 'unwritten', collection }];
    }
    return only === undefined
      ? [{ ...route, action: 'unwritten', collection }]
      : [{ ...route, action: 'list', collection: whole, only }];
  });
}

/** A list to which nothing can be added, of an API that adds other things: `/low-stock`. */
function isReport({ path }: Pick<PlanRoute, 'path'>, routes: readonly PlanRoute[]): boolean {
  const added = routes.filter((route) => route.method === 'POST' && !smallAnswerOf(route));
  return added.length > 0 && !added.some((route) => route.path === path);
}

/** The collection that a list below it is a part of: `/loans`, of `/loans/overdue`. */
function wholeOf({ method, path }: PlanRoute, routes: readonly PlanRoute[]): string | undefined {
  const whole = path.slice(0, path.lastIndexOf('/'));
  const isKept = routes.some((route) => route.method === 'POST' && route.path === whole);
  const isAdded = routes.some((route) => route.method === 'POST' && route.path === path);
  return method === 'GET' && isKept && !isAdded && !/:\w+$/.test(path) ? whole : undefined;
}

/** What things have in a part that is named after it: `/tasks/open`, `/books/available`. */
function partOf(path: string, whole: string, resources: readonly Resource[]): Only | undefined {
  const part = path.slice(whole.length + 1).toLowerCase();
  const fields = resources.find(({ name }) => whole.endsWith(`/${name}`))?.fields ?? [];
  for (const { name, type, oneOf = [] } of fields) {
    const value = oneOf.find((one) => one.toLowerCase().replaceAll(' ', '-') === part);
    if (value !== undefined) return { field: name, value };
    if (type === 'boolean' && name.toLowerCase().replace(/^is/, '') === part)
      return { field: name, value: true };
  }
  return undefined;
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
