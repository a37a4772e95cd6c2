import { jsString, jsValue } from '../markup.ts';
import { smallAnswerOf } from '../shared/small-answers.ts';
import type { ServedRoute } from './served-routes.ts';

/** The call that makes a route's handler, for both frameworks: `list('/books')`. */
export function handlerOf(route: GuardedRoute): string {
  const handler = bareHandlerOf(route);
  return route.guard === undefined ? handler : `${route.guard}(${handler})`;
}

/** A route, and who may use it. */
export interface GuardedRoute extends ServedRoute {
  readonly guard?: 'asMember' | 'withKey';
}

function bareHandlerOf(route: ServedRoute): string {
  const { action, collection, path } = route;
  if (accountActions.has(action)) return `${action}()`;
  if (action === 'answer') return `reply(${jsString(smallAnswerOf(route) ?? '')})`;
  if (action === 'work') return `act(${jsString(`${route.method} ${path}`)})`;
  if (action === 'unwritten') return 'unwritten()';
  if (route.only !== undefined)
    return `list(${jsString(collection)}, [${jsString(route.only.field)}, ${jsValue(route.only.value)}])`;
  const parameter = /\/:(\w+)$/.exec(path)?.[1];
  const more = parameter === undefined || parameter === 'id' ? '' : `, ${jsString(parameter)}`;
  return `${action}(${jsString(collection)}${more})`;
}

const accountActions: ReadonlySet<ServedRoute['action']> = new Set([
  'register',
  'login',
  'logout',
  'me',
]);

/** The lines of an app that compare a thing with others of its collection. */
export function checkRules(params: string): string {
  return `const others = items.list().filter((item) => item.id !== id);
const thing = isChange ? { ...items.read(id), ...fields } : fields;
const before = id === undefined ? undefined : items.read(id);
refuseConflicts(name, thing, others, { open, params: ${params}, before });`;
}

/** What an app has besides its routes. */
export interface AppOptions {
  /** Each account has its own things. */
  readonly isOwned?: boolean;
  readonly hasRules?: boolean;
  readonly hasEffects?: boolean;
  readonly hasSeeds?: boolean;
  /** Some things are seen with the key alone. */
  readonly hidesSome?: boolean;
  readonly takesForms?: boolean;
}

/** The import of what adding a thing does to others. */
export function effectsImport(isWorking: boolean): string {
  const names = ['computed', 'giveBack', ...(isWorking ? ['giveBackAfter'] : []), 'takeFrom'];
  return `import { ${names.join(', ')} } from './effects.js';`;
}

/** The methods of each path, for answers with status 405. */
export function methodsByPath(
  routes: readonly ServedRoute[],
): ReadonlyMap<string, readonly string[]> {
  const methods = new Map<string, string[]>([['/health', ['GET']]]);
  for (const { method, path } of routes) methods.set(path, [...(methods.get(path) ?? []), method]);
  return methods;
}
