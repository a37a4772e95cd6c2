import type { NodePlan, PlanRoute } from '../../../../contracts/job/plan.ts';
import type { Language } from '../../../../contracts/languages.ts';
import type { Resource } from '../../../../contracts/job/resource.ts';
import {
  accountActionOf,
  asksForAccounts,
  isAccounts,
  withAccountRoutes,
} from '../../../../starters/rest-api/access/account-routes.ts';
import { pollsOf } from '../../../../starters/rest-api/work/poll-work.ts';
import { isFreePath } from '../../../../starters/rest-api/work/free-work.ts';
import { isReportPath } from '../../../../starters/rest-api/work/reports/report-names.ts';
import {
  resultsOf,
  standingsPath,
} from '../../../../starters/rest-api/work/reports/standings-work.ts';
import { keptTitle } from '../../../../starters/cli-tool/kept-title.ts';
import { readOutline } from '../../../../starters/cli-tool/reading/read-outline.ts';
import { readTool } from '../../../../starters/cli-tool/reading/read-tool.ts';
import {
  readUsage,
  scriptIn,
  withoutUsage,
} from '../../../../starters/cli-tool/reading/read-usage.ts';
import { jobTitle } from '../../../../starters/scheduled-worker/job-title.ts';
import { fold } from '../../../../starters/shared/fold.ts';
import { resourceName } from '../../../../starters/shared/reading/resource-name.ts';
import { soldNoun } from '../../../../starters/shared/reading/sold-noun.ts';
import { oneLine } from '../clean-text.ts';
import { readResources } from './resources/read-resources.ts';
import {
  pathsIn,
  prefixedPaths,
  readRoutes,
  readWrittenRoutes,
  reportPaths,
  resourcesIn,
} from './read-routes.ts';
import { withoutOwners } from './without-owners.ts';
import { withLoans } from './resources/with/with-loans.ts';
import { withUsualFields } from './known/with-usual-fields.ts';
import { programTitle } from '../title/program-title.ts';
import { thingTitle } from '../title/thing-title.ts';
import { knownName } from './known/known-things.ts';
import { readSchedule } from './read-schedule.ts';
import { type ReadRequest, readThing, restApi } from './read-thing.ts';
import { thingsIn } from './things-in.ts';
import { upperStart } from '../../../../workspace/text/with-capitals.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** Reads the plan of a Node project. If the starter defines its own routes, those are used. */
export function readNode(asked: ReadRequest): Omit<NodePlan, 'starter' | 'slug'> {
  const request =
    asked.outline?.kind === undefined
      ? { ...asked, head: withoutOwners(asked.head), text: withoutOwners(asked.text) }
      : asked;
  const { head, text, outline } = request;
  const read = readThing(request, 'node_project');
  const framework = asksForExpress(text) ? 'express' : 'node';
  const resources = resourcesOf(request, read);
  const routes =
    outline?.routesFor?.(text) ??
    outline?.routes ??
    apiRoutes(text, { head, resources, language: read.language });
  const kind = outline?.kind;
  const plain =
    programTitle(read.title, { text, language: read.language, kind }) ??
    (kind === undefined || kind === '' ? restApi : kind);
  const titleOf = kind === 'CLI' ? keptTitle : kind === 'Worker' ? jobTitle : undefined;
  const said = titleOf?.(plain, text, read.language) ?? plain;
  const thing = {
    ...read,
    title: commandOf(request) ?? titleFor(said, { routes, resources, read, text }),
  };
  const schedule = readSchedule(head);
  return {
    projectType: 'node_project',
    ...thing,
    framework,
    routes,
    ...(resources.length > 0 && { resources }),
    ...(schedule !== undefined && { schedule }),
    summary: oneLine(
      `${thing.title}: ${describe(outline?.kind, framework, routes.length > 0)}.`,
      200,
    ),
  };
}

/** The name of a tool, if the request shows how it is called. */
function commandOf({ text, outline }: ReadRequest): string | undefined {
  return outline?.kind === 'CLI' ? (scriptIn(text) ?? readUsage(text).program) : undefined;
}

/** How many fields a request tells of a thing; when it came is added. */
const countOf = ({ fields }: Resource): number =>
  fields.filter(({ name }) => name !== 'createdAt').length;

/** An API without a name is called by what it keeps: "Tasks API". */
function titleFor(
  title: string,
  {
    routes,
    resources,
    read: { subject = '', language },
    text,
  }: {
    routes: readonly PlanRoute[];
    resources: readonly Resource[];
    read: Pick<NodePlan, 'subject'> & { readonly language: Language };
    text: string;
  },
): string {
  const first = routes.find(({ method, path }) => method === 'POST' && !path.includes(':'));
  const asked = fold(subject).toLowerCase();
  const [told] = resources
    .filter(({ name }) => name.length > 4 && asked.includes(name))
    .toSorted((one, other) => asked.indexOf(one.name) - asked.indexOf(other.name));
  const [most] =
    told === undefined ? resources.toSorted((one, other) => countOf(other) - countOf(one)) : [told];
  const name = most?.name ?? first?.path.slice(first.path.lastIndexOf('/') + 1) ?? 'items';
  const isThing = first === undefined || accountActionOf(first) === undefined;
  if (
    (title !== restApi && !anyProgram.test(title)) ||
    name === 'items' ||
    !isThing ||
    smallPath.test(name)
  )
    return title;
  // "Gärten", whose path is "/gaerten"
  const written = (text.match(/\p{L}[\p{L}\p{M}-]{2,29}/gu) ?? []).find(
    (word) => /[^a-z-]/iu.test(word) && resourceName(word, language) === name,
  );
  const own =
    thingTitle(name, language) ??
    (written === undefined ? undefined : upperStart(written)) ??
    `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
  return oneLine(`${own} API`, 80);
}

/** "Simple Express REST API": it says nothing of what is kept. */
const anyProgram =
  /^(?:(?:simple|small|tiny|basic|little|mini|express|fastify|node(?:\.?js)?|rest(?:ful)?|json|http|api|server|backend|service|crud|web|my|new|quick|easy|einfacher?|kleiner?|простой|небольшой|сервер|prosty|serwer|servertje|servidor|serveur|simples?|sencill[oa]|semplice|pequeñ[oa]|pequen[oa]|petit|piccolo|klein|eenvoudige?)(?:\s|$)){1,6}$/iu;

const smallPath = /^(?:echo|ping|time|hello)?$/u;

/** People who register are accounts, not things that anybody may list. */
function apiRoutes(
  text: string,
  {
    head,
    resources,
    language = 'en',
  }: { head: string; resources: readonly Resource[]; language: Language | undefined },
) {
  const isAsked = asksForAccounts(text);
  const kept = isAsked ? resources.filter((resource) => !isAccounts(resource)) : resources;
  return withAccountRoutes(readRoutes(text, { head, resources: kept, language }), text);
}

/** Of a program with routes of its own that keeps things, also those that are named without fields. */
function resourcesOf(
  { head, text, outline }: ReadRequest,
  { language, subject }: Pick<NodePlan, 'language' | 'subject'>,
): readonly Resource[] {
  if (outline?.routes !== undefined && outline.hasResources !== true) return [];
  const named = outline?.hasResources === true ? thingsIn(subject ?? '', language ?? 'en') : [];
  // "/low-stock" gives some of what is kept.
  const bare = (outline?.routes === undefined ? pathsIn(text) : []).find(
    (name) => !isReportPath(`/${name}`),
  );
  const written = prefixedPaths(text)[0]?.split('/').at(-1) ?? bare;
  const foreign = language === 'en' ? undefined : thingsIn(subject ?? '', language ?? 'en')[0];
  const told = servedNoun.exec(head)?.groups?.['noun'];
  const served = told === undefined ? undefined : resourceName(told, language ?? 'en');
  // "stok takip API si, ürün adı, adet": what the API is for.
  const kind = language === 'tr' ? knownName(head.split(',', 1)[0] ?? '') : undefined;
  const usual = foreign ?? kind ?? resourcesIn(head)[0] ?? 'items';
  const otherwise = written ?? named[0] ?? (usual === 'items' ? (served ?? usual) : usual);
  const toldOf = outline?.kind === 'CLI' ? withoutUsage(text) : text;
  const sold = outline?.kind === 'CLI' ? undefined : soldNoun(text, language ?? 'en');
  const read = namedAsWritten(readResources(toldOf, language ?? 'en', otherwise, sold), text);
  const table = standingsPath(text);
  // The table of a league is computed from its results.
  const found =
    table === undefined
      ? read
      : [...read.filter(({ name }) => `/${name}` !== table), resultsOf(language ?? 'en')];
  const people = asksForAccounts(text) ? found.filter(isAccounts) : [];
  const things = found.filter((one) => !people.includes(one));
  if (outline?.routes === undefined && things.every(({ fields }) => fields.length === 0)) {
    const known = withUsualFields(things, { text, head, language: language ?? 'en' });
    if (known !== undefined) return [...people, ...withLoans(known, text, language ?? 'en')];
  }
  const polls = pollsOf(readWrittenRoutes(text));
  if (polls !== undefined) return found.filter(({ name }) => !polls.endsWith(`/${name}`));
  if (outline?.routes?.length === 0)
    return keepsNothing(text, outline.kind) ? [] : found.filter(({ fields }) => fields.length > 0);
  return found.length > 0 ? found : named.map((name) => ({ name, fields: [] }));
}

/** "einen Node-Server für Reparaturaufträge. Kunde, Telefon, …": what the fields are of that follow. */
const servedNoun =
  /(?:server|api|backend|servidor|serveur|serwer)\s(?:für|para|pour|per|voor|dla|for)\s(?:(?:the|our|my|die|unsere|los|las|les|mes|nos|notre|mon|ma|nuestr[oa]|mi|meine?n?|unsere?n?|nostr[oa]|nossa?|mijn|i|le|de|onze)\s)?(?<noun>(?!notre|nuestr|unser|nostr|nossa|meine)\p{L}{5,24})[.:,]/iu;

/** Of a tool with another job, what is told after a colon is what it does. */
function keepsNothing(text: string, kind: string | undefined): boolean {
  return kind === 'CLI' && !keepers.has(readTool(text.slice(0, 2000), readOutline(text)));
}

const keepers: ReadonlySet<string> = new Set(['records', 'report', 'timer', 'commands', 'files']);

/** "Zgłoszenie: blok, opis. POST /zgloszenia": the fields are of what the written path names. */
function namedAsWritten(resources: readonly Resource[], text: string): readonly Resource[] {
  const below = reportPaths(text).filter((path) => path.lastIndexOf('/') > 0);
  // "GET /low-stock" gives some of what is kept.
  const own = readWrittenRoutes(text).filter(
    ({ method, path }) => method !== 'GET' || !isReportPath(path),
  );
  const paths = [...own.map(({ path }) => path), ...below].map((path) => path.split('/')[1] ?? '');
  const written = [...new Set(paths)].filter(
    (path) => !path.startsWith(':') && !isFreePath(`/${path}`) && !text.match(asked(path)),
  );
  const bare = pathsIn(text);
  if (written.length === 0 && bare.length === 0) return resources;
  const renamed = resources.map((resource) => {
    const { name } = resource;
    if (written.includes(name)) return resource;
    const like =
      written.find((path) => path.slice(0, 5) === name.slice(0, 5)) ??
      // "/sale with day, price": the path is in the singular.
      bare.find((path) => path !== name && (path.startsWith(name) || name.startsWith(path)));
    const only = resources.length === 1 && written.length === 1 ? written[0] : undefined;
    return { ...resource, name: like ?? only ?? name };
  });
  return renamed.filter(
    ({ name }, index) => renamed.findIndex((other) => other.name === name) === index,
  );
}

/** "GET /bill/:id?month=2026-01": an answer to a question, and no thing that is kept. */
const asked = (path: string): RegExp =>
  letterPattern(`/${path}(?:/:\\w{1,30}|/\\{\\w{1,30}\\})\\?\\w`, 'u');

function describe(
  kind: string | undefined,
  framework: NodePlan['framework'],
  isServed: boolean,
): string {
  const name =
    kind === undefined
      ? 'an HTTP API'
      : `a ${kind.replace(titleWords, lower) || 'website'}`.replace(/^a(?= [aeou])/, 'an');
  return `${name} ${framework === 'express' && isServed ? 'with Express' : 'in plain Node.js'}`;
}

/** "Receiver", but not "URL" and "GraphQL". */
const titleWords = /\b[A-Z][a-z]+\b/g;
const lower = (word: string): string => word.toLowerCase();

function asksForExpress(text: string): boolean {
  return (
    /\bexpress(?:\.?js)?\b/i.test(text) &&
    !/\b(?:without|no|not|instead of)\s{1,3}(?:using\s)?express\b/i.test(text)
  );
}
