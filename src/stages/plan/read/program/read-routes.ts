import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { PlanRoute } from '../../../../contracts/job/plan.ts';
import type { Language } from '../../../../contracts/languages.ts';
import type { Resource } from '../../../../contracts/job/resource.ts';
import { smallPathsIn, smallRoutesOf } from '../../../../starters/shared/small-answers.ts';
import { wishedRoutes } from '../../../../starters/rest-api/wishes/wished-routes.ts';
import { actionRoutes } from '../../../../starters/rest-api/work/actions/said-actions.ts';
import { isReportPath } from '../../../../starters/rest-api/work/reports/report-names.ts';
import { standingsPath } from '../../../../starters/rest-api/work/reports/standings-work.ts';
import { pollRoutes } from '../../../../starters/rest-api/work/poll-work.ts';
import { signUpRoutes } from '../../../../starters/rest-api/work/sign-up-work.ts';
import { isAnyAsked } from '../../../../starters/rest-api/work/part-work.ts';
import { isTradePath } from '../../../../starters/rest-api/work/trade-work.ts';
import { oneLine } from '../clean-text.ts';
import { childThings } from './resources/child-things.ts';
import { placesOf, pluralOf } from '../../../../starters/shared/reading/resource-name.ts';

/**
 * Reads the routes of an API: those written out ("POST /orders"), otherwise five CRUD routes for each
 * resource with named fields, or named in `head`. Always includes `GET /health`; at most 24.
 *
 * @example
 * readRoutes('an API for books').map(({ method, path }) => `${method} ${path}`);
 * // ['GET /health', 'GET /books', 'POST /books', 'GET /books/:id', 'PUT /books/:id', 'DELETE /books/:id']
 */
export function readRoutes(
  text: string,
  { head = text, resources = [], language = 'en' }: Named = {},
): readonly PlanRoute[] {
  const written = readWrittenRoutes(text);
  const posted = written.filter(({ method }) => method === 'POST');
  const isComplete = (name: string): boolean => {
    const hasFields = resources.some((one) => one.name === name && one.fields.length > 0);
    const routes = hasFields ? posted : written;
    return !asksForCrud.test(text) && routes.some(({ path }) => path.endsWith(`/${name}`));
  };
  const prefixed = prefixedPaths(text);
  const table = standingsPath(text);
  const anyOf = anyPaths(text);
  const bare = pathsIn(text).filter((name) => `/${name}` !== table && !anyOf.includes(`/${name}`));
  const trades = bare.filter((name) => isTradePath(name, resources));
  const others = bare.filter((name) => !trades.includes(name));
  const children = childThings(
    text,
    resources.map(({ name }) => name),
    language,
  );
  const own = resources.filter(({ name }) => children.every((child) => child.name !== name));
  const kept = [...own.map(({ name }) => name), ...prefixed, ...others]
    .map((name) => prefixed.find((path) => path.endsWith(`/${name}`)) ?? name)
    .filter((name) => !isComplete(name));
  const wished = wishedRoutes(text, own);
  const told = [
    ...new Set([
      ...reportPaths(text),
      ...anyOf,
      ...wished.flatMap(({ method, path }) => (method === 'GET' ? path : [])),
    ]),
  ];
  const isMissing = table !== undefined && !told.includes(table);
  const reports = [...told, ...(isMissing ? [table] : [])].map(listRoute);
  const nested = [
    ...nestedPaths(text),
    ...children.map(
      ({ name, of }) =>
        `${prefixed.find((path) => path.endsWith(`/${of}`)) ?? `/${of}`}/:id/${name}`,
    ),
  ];
  const below = nested.flatMap((path) => [listRoute(path), addRoute(path)]);
  const small = smallPathsIn(head);
  const isSaid = written.length + kept.length + reports.length + trades.length + small.length > 0;
  const routes = [
    ...written,
    ...reports.filter(({ path }) => !written.some((route) => route.path === path)),
    ...wished.flatMap(({ method, path }) => (method === 'POST' ? addRoute(path) : [])),
    ...actionRoutes(text, own).map(({ path }) => addRoute(path)),
    ...signUpRoutes(text, own, language).map(({ method, path }) => ({
      method,
      path,
      summary: summaries[method](nounOf(path), path.endsWith('/:signup')),
    })),
    ...trades.map((name) => addRoute(`/${name}`)),
    ...below.filter(
      ({ method, path }) =>
        !written.some((route) => shape(route) === shape({ method, path, summary: '' })),
    ),
    ...[...small, ...kept.map((name) => `/${name}`)].flatMap(
      (path) => smallRoutesOf(path) ?? crud(path.slice(1), hasStates(path.slice(1), resources)),
    ),
    ...(isSaid ? [] : resourcesIn(head).flatMap((name) => crud(name))),
  ];
  const asked = routes.filter(({ path }) => path !== health.path);
  const unique = asked.filter(
    (route, index) => asked.findIndex((other) => shape(other) === shape(route)) === index,
  );
  return [health, ...unique].slice(0, maxRoutes).map((route) => withFields(route, resources));
}

/** "/low-stock", "/citas/hoy", without a method: what is named tells something of what is kept. */
export function reportPaths(text: string): readonly string[] {
  const found = allMatches(
    text,
    /(?<![\p{L}\p{N}/.:<_*-])(?<!(?:GET|POST|PUT|PATCH|DELETE)\s{1,3})(\/[a-z][a-z0-9-]{1,29}(?:\/[a-z][a-z0-9-]{1,29})?)(?![\p{L}\p{N}/:_-])(?!\.[a-z])/gu,
  );
  const paths = [...new Set([...found].map(([, path = '']) => path))];
  return paths.filter((path) => isReportPath(path));
}

/** "/posts/:id/comments", without a method. */
function nestedPaths(text: string): readonly string[] {
  const found = allMatches(
    text,
    /(?<![\p{L}\p{N}/.:<_*-])(?<!(?:GET|POST|PUT|PATCH|DELETE)\s{1,3})\/([a-z][a-z0-9-]{1,29}\/(?::\w{1,30}|\{\w{1,30}\}|<\w{1,30}>)\/[a-z][a-z0-9-]{1,29})(?![\w/:-])/gu,
  );
  return [...found].flatMap(([, path = '']) => pathOf(path) ?? []);
}

/** "CRUD under /api/books": `api/books`. */
export function prefixedPaths(text: string): readonly string[] {
  const found = allMatches(
    text,
    /(?<![\p{L}\p{N}/.:<_*-])(?<!(?:GET|POST|PUT|PATCH|DELETE)\s{1,3})\/((?:api|rest|v\d)(?:\/v\d)?\/[a-z][a-z0-9-]{1,29})(?![\w/:-])/gu,
  );
  return [...new Set([...found].map(([, path = '']) => path))];
}

const listRoute = (path: string): PlanRoute => ({
  method: 'GET',
  path,
  summary: summaries.GET(nounOf(path), false),
});
const addRoute = (path: string): PlanRoute => ({
  method: 'POST',
  path,
  summary: summaries.POST(nounOf(path), false),
});
const asksForCrud =
  /(?<!\p{L})crud(?!\p{L})|增删改查|create, read, update|anlegen, lesen|alta, baja/iu;

/** "the endpoints /authors and /quotes", without a method. */
export function pathsIn(text: string): readonly string[] {
  const found = allMatches(
    text,
    /(?<![\p{L}\p{N}/.:<_*-])(?<!(?:under|prefix|base|unter|bajo|sous|sob|GET|POST|PUT|PATCH|DELETE)\s{1,3})\/([a-z][a-z0-9-]{1,29})(?![\w/:-])(?!\.[a-z])/gu,
  );
  return [...found]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'health' && !isReportPath(`/${name}`));
}

/** "a random quote on /quote": a path without a method that gives any one of the things. */
function anyPaths(text: string): readonly string[] {
  return text
    .split(/[.;!?\n](?:\s|$)|,\s/u)
    .filter((clause) => isAnyAsked(clause) && !/(?:GET|POST)\s\//u.test(clause))
    .flatMap((clause) => pathsIn(clause).map((name) => `/${name}`));
}

interface Named {
  readonly head?: string;
  readonly language?: Language;
  readonly resources?: readonly Resource[];
}

const maxRoutes = 24;
const health: PlanRoute = {
  method: 'GET',
  path: '/health',
  summary: 'Reports that the service is running.',
};

/** The routes that are written out: "POST /orders"; those of polls where people vote. */
export function readWrittenRoutes(text: string): readonly PlanRoute[] {
  const pattern = /\b(GET|POST|PUT|PATCH|DELETE)\s{1,3}`?(\/[\w/:{}<>-]{0,80})/g;
  const found = allMatches(text, pattern).flatMap(([, method, written = '']) => {
    // "GET /movies/stats: how many": the colon is no part of it.
    const path = pathOf(written.replace(/[:-]$/, ''));
    return path !== undefined && isMethod(method)
      ? [{ method, path, summary: summaries[method](nounOf(path), path.includes(':')) }]
      : [];
  });
  return [...found, ...pollRoutes(text)];
}

function isMethod(method: string | undefined): method is PlanRoute['method'] {
  return method !== undefined && method in summaries;
}

const summaries: Record<PlanRoute['method'], (noun: string, isOne: boolean) => string> = {
  GET: (noun, isOne) => (isOne ? `Returns one of the ${noun}.` : `Lists the ${noun}.`),
  POST: (noun) => `Adds to the ${noun}.`,
  PUT: (noun) => `Replaces one of the ${noun}.`,
  PATCH: (noun) => `Changes one of the ${noun}.`,
  DELETE: (noun) => `Removes one of the ${noun}.`,
};

/** `/books/{id}` and `/books/<id>/` become `/books/:id`; undefined for anything else. */
function pathOf(written: string): string | undefined {
  const segments = written.split('/').filter((segment) => segment !== '');
  const parts = segments.map((segment) => {
    const parameter = /^(?:\{(\w+)\}|<(\w+)>|:(\w+))$/.exec(segment);
    const name = parameter?.[1] ?? parameter?.[2] ?? parameter?.[3];
    if (name !== undefined) return /^[a-z_]/i.test(name) ? `:${name}` : undefined;
    return /^[\w-]+$/.test(segment) ? segment : undefined;
  });
  return parts.length === 0 || parts.includes(undefined) ? undefined : `/${parts.join('/')}`;
}

function nounOf(path: string): string {
  return (
    path.split('/').findLast((segment) => segment !== '' && !segment.startsWith(':')) ?? 'items'
  );
}

/** Two routes with the same shape match the same requests: `/a/:id` and `/a/:key`. */
function shape({ method, path }: PlanRoute): string {
  return `${method} ${path.replace(/:\w+/g, ':')}`;
}

/** "Adds to the books: title, author." */
function withFields(route: PlanRoute, resources: readonly Resource[]): PlanRoute {
  const fields = resources.find(({ name }) => route.path.endsWith(`/${name}`))?.fields ?? [];
  if (route.method !== 'POST' || fields.length === 0) return route;
  const names = fields.map(({ label }) => label).join(', ');
  return { ...route, summary: oneLine(`${route.summary.replace(/\.$/, '')}: ${names}.`, 200) };
}

/** Whether things go from state to state: one field alone is changed then. */
function hasStates(resource: string, resources: readonly Resource[]): boolean {
  const fields = resources.find(({ name }) => name === resource)?.fields ?? [];
  return fields.some(
    ({ name, oneOf = [] }) => oneOf.length > 1 && /^(?:stat|estad|state)/iu.test(name),
  );
}

/** The five routes of a resource, named in the plural; a sixth changes some of its fields. */
export function crud(resource: string, isChanged = false): readonly PlanRoute[] {
  const all = `/${resource}`;
  const one = `${all}/:id`;
  const noun = resource.replaceAll('-', ' ');
  const route = (method: PlanRoute['method'], path: string): PlanRoute => ({
    method,
    path,
    summary: summaries[method](noun, path === one),
  });
  return [
    route('GET', all),
    route('POST', all),
    route('GET', one),
    route('PUT', one),
    ...(isChanged ? [route('PATCH', one)] : []),
    route('DELETE', one),
  ];
}

/** The resources of the API, in the plural, at most three. */
export function resourcesIn(text: string): readonly string[] {
  const written = (text.split(/[.!?](?=\s)/, 1)[0] ?? '').slice(0, 600);
  // "top 10 for Attack from Mars, Twilight Zone": names of their own.
  const head = written.replace(ownNames, ' it ').toLowerCase();
  const listed =
    /\b(?:for|(?:list|collection|catalogue?|database) of|manages?|managing|stores?|storing|tracks?|tracking|keeps?|keeping|handles?|handling|serving|serves|(?:and|or) (?:delete|remove|edit|update|change)|crud (?:on|over|of|for))\s{1,3}((?:[a-z-]{2,30}(?:,\s?|\s(?:and\s)?)?){1,6})/g;
  const before =
    /\b([a-z-]{3,30})\s(?:rest\s|json\s|crud\s|http\s)?(?:api|endpoints?|backend|server|service)\b/g;
  const found = allMatches(head, listed).flatMap(([, list = '']) => nounsIn(list));
  // "a feedback server for our village fair"
  const kept = found.filter((noun) => !/^(?:fairs|festivals|parties|weddings)$/.test(noun));
  const nouns =
    kept.length > 0 ? kept : allMatches(head, before).flatMap(([, noun = '']) => nounsIn(noun));
  return nouns.length > 0 ? [...new Set(nouns)].slice(0, 3) : ['items'];
}

const ownNames =
  /(?<=\p{Ll} |, |, and )\p{Lu}\p{Ll}{1,20}(?: (?:of|the|to|from|and|de|du))? \p{Lu}\p{Ll}{1,20}(?=[,.;)]|$| and )/gu;

function nounsIn(list: string): readonly string[] {
  return list.split(/,|\sand\s/).flatMap((part) => {
    const words = part.trim().split(/\s+/);
    const stop = words.findIndex((word) => enders.has(word));
    const named = (stop < 0 ? words : words.slice(0, stop)).filter((word) => !fillers.has(word));
    // "my book collection" keeps books.
    const isOfThings = named.length > 1 && gatherings.has(named.at(-1) ?? '');
    const noun = named.at(isOfThings ? -2 : -1);
    const isNoun = noun !== undefined && /^[a-z][a-z-]*[a-z]$/.test(noun) && !noun.endsWith('ly');
    return !isNoun || (noun.endsWith('ing') && !placesOf.has(noun)) ? [] : [pluralOf(noun)];
  });
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const gatherings = set(
  'collection collections list lists catalog catalogue database manager tracker organizer directory registry archive log management tracking records keeper',
);
const enders = set(
  'with that which who where when using in on to so including has having but please from via as written by',
);
const fillers = set(
  'einen einem einer kleine kleiner kleines kleinen einfache einfacher einfaches einfachen neue neuen simpele eenvoudige nieuwe unsere unseren meine meinen mijn onze liten enkel bouw baue mach maak erstelle schreibe schrijf bir rate limited rate-limited throttled example demo sample mock fake dummy een eine ein une una uma un um het a an the my our your their some new simple basic small tiny plain public private full crud rest restful json http https api apis server service backend endpoint endpoints express expressjs node nodejs web express-based test data information app application project it me us them users-only managing storing tracking keeping plain-node working good this that each all use clients command line tool website webpage platform for of company startup business team fun free production school',
);
