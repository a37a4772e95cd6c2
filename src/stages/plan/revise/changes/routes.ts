import type { NodePlan, PlanRoute } from '../../../../contracts/job/plan.ts';
import { crud, readWrittenRoutes } from '../../read/program/read-routes.ts';
import type { Clause } from '../read-act.ts';
import { plain } from '../words/concepts.ts';
import { withoutArticles } from './things/find-name.ts';
import type { Outcome, ReadChange } from './change.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** Reads changes of the routes of an API, where the request and not the starter names them. */
export const readRoutesChange: ReadChange = (clause, { plan, starter }) => {
  if (plan.projectType !== 'node_project' || starter.routes !== undefined) return undefined;
  const { act, rest } = clause;
  if (act === 'remove') return remove(plan, rest);
  if (act === 'rename' || act === 'replace' || act === 'set') return rename(plan, rest);
  return act === 'add' || act === undefined ? add(plan, clause) : undefined;
};

const nouns =
  '(?:(?:api|rest|crud|http)\\s)?(?:routes?|endpoints?|resources?|paths?|collections?|routen?|endpunkte?|ressourcen?|pfade?|ressources?|rutas?|recursos?|rotas?|rott[ae]|risors[ae])';
const mostRoutes = 24;

function add(plan: NodePlan, { rest }: Clause): Outcome | undefined {
  const added = routesIn(rest);
  if (added.length === 0) return undefined;
  const fresh = added.filter((route) => !plan.routes.some((other) => key(other) === key(route)));
  if (fresh.length === 0) return { reason: 'it is there already' };
  if (plan.routes.length + fresh.length > mostRoutes)
    return { reason: `at most ${mostRoutes} routes` };
  return {
    plan: { ...plan, routes: [...plan.routes, ...fresh] },
    changed: `routes: ${fresh.map(({ method, path }) => `${method} ${path}`).join(', ')}`,
  };
}

function routesIn(text: string): readonly PlanRoute[] {
  const written = readWrittenRoutes(text);
  if (written.length > 0) return written;
  const path = /(?<![\p{L}\p{N}/])\/(?<name>[a-z][a-z0-9-]{0,40})(?:\s|$)/u.exec(text)?.groups?.[
    'name'
  ];
  if (path !== undefined) return readWrittenRoutes(`GET /${path}`);
  const found =
    letterPattern(
      `(?<!\\p{L})${nouns}\\s(?:called|named|for|about|of|namens|für|zu|pour|sur|de|des|para|sobre|com|per|di)\\s(?<name>[^]{1,60})$`,
    ).exec(text) ?? letterPattern(`^(?<name>[\\p{L} ’'-]{2,40})\\s${nouns}$`).exec(text);
  const noun = found?.groups?.['name'];
  return noun === undefined ? [] : crud(resourceOf(noun));
}

function resourceOf(noun: string): string {
  const words = plain(withoutArticles(noun.replace(/^(?:managing|listing)\s/i, '')))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return words.slice(0, 30) || 'items';
}

function key({ method, path }: PlanRoute): string {
  return `${method} ${path.replace(/:\w+/g, ':')}`;
}

function remove(plan: NodePlan, rest: string): Outcome | undefined {
  const written = readWrittenRoutes(rest);
  const keys = new Set(written.map(key));
  const path = /(?<![\p{L}\p{N}])(?<path>\/[a-z][\w/:-]{0,80})/iu.exec(rest)?.groups?.['path'];
  const noun = letterPattern(
    `^(?:(?:the|die|das|den|les?|la|las?|los?|os?|as?)\\s)?(?:(?<one>[\\p{L}-]{2,30})\\s${nouns}|${nouns}\\s(?:for|für|pour|des?|para|di|per|dos|das)\\s(?:the\\s|los\\s|les\\s)?(?<other>[\\p{L}-]{2,30}))$`,
  ).exec(rest)?.groups;
  const name = noun?.['one'] ?? noun?.['other'];
  const root = path ?? (name === undefined ? undefined : `/${resourceOf(name)}`);
  const isGone = (route: PlanRoute): boolean =>
    written.length > 0
      ? keys.has(key(route))
      : root !== undefined && (route.path === root || route.path.startsWith(`${root}/`));
  const gone = plan.routes.filter(isGone);
  if (gone.length === 0) return undefined;
  if (gone.length === plan.routes.length) return { reason: 'the last route stays' };
  return {
    plan: { ...plan, routes: plan.routes.filter((route) => !isGone(route)) },
    changed: `removed: ${gone.map(({ method, path: at }) => `${method} ${at}`).join(', ')}`,
  };
}

/** "/books to /novels": all routes below it. */
function rename(plan: NodePlan, rest: string): Outcome | undefined {
  const pair =
    /(?<![\p{L}\p{N}])(?<from>\/[a-z][a-z0-9-]{0,40})\s(?:to|into|in|with|by|en|por|para|a|zu|durch|par)\s(?<to>\/[a-z][a-z0-9-]{0,40})$/iu.exec(
      rest,
    )?.groups;
  const { from, to } = pair ?? {};
  if (from === undefined || to === undefined) return undefined;
  const routes = plan.routes.map((route) =>
    route.path === from || route.path.startsWith(`${from}/`)
      ? (readWrittenRoutes(`${route.method} ${to}${route.path.slice(from.length)}`)[0] ?? route)
      : route,
  );
  const isClash = new Set(routes.map(key)).size < routes.length;
  if (isClash) return { reason: `${to} is there already` };
  return { plan: { ...plan, routes }, changed: `${from}: now ${to}` };
}
