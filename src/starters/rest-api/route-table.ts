import { jsString } from '../escape.ts';
import type { ServedRoute } from './served-routes.ts';

/** The handler of a route, as the code of both frameworks calls it: `list('/books')`. */
export function handlerOf({ action, collection, path }: ServedRoute): string {
  if (action === 'unwritten') return 'unwritten()';
  const parameter = /\/:(\w+)$/.exec(path)?.[1];
  const more = parameter === undefined || parameter === 'id' ? '' : `, ${jsString(parameter)}`;
  return `${action}(${jsString(collection)}${more})`;
}

/** Which methods a path answers, for 405. */
export function methodsByPath(
  routes: readonly ServedRoute[],
): ReadonlyMap<string, readonly string[]> {
  const methods = new Map<string, string[]>([['/health', ['GET']]]);
  for (const { method, path } of routes) methods.set(path, [...(methods.get(path) ?? []), method]);
  return methods;
}
