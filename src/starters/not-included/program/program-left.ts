import type { NodePlan } from '../../../contracts/job/plan.ts';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { downloads } from '../../cli-tool/reading/folder-in.ts';
import { withoutUsage } from '../../cli-tool/reading/read-usage.ts';
import { hasAccounts } from '../../rest-api/access/account-routes.ts';
import { lacksPassword } from '../../rest-api/access/read-access.ts';
import { isUnanswered } from '../../rest-api/wishes/wished-routes.ts';
import { servedRoutes } from '../../rest-api/served-routes.ts';
import { pollsOf, saysPoll } from '../../rest-api/work/poll-work.ts';
import { readJob } from '../../scheduled-worker/read-job.ts';
import { ofDealings } from '../../rest-api/wishes/wishes.ts';
import { inNominative } from '../../shared/reading/in-nominative.ts';
import {
  apiWords,
  builtOf,
  isOfLogin,
  isOfTable,
  isServed,
  namedByPaths,
  namesField,
} from './api-clauses.ts';
import { joinsIn } from '../clauses/ands.ts';
import { coveredBy } from './covered-by.ts';
import { isUsual } from './usual-clauses.ts';
import { clausesLeft } from '../clauses/clauses-left.ts';
import { type Clause, clausesOf } from '../clauses/clauses-of.ts';
import { textOf, wordsOfProject } from '../clauses/files-text.ts';
import { apiUsual } from '../clauses/api-words.ts';
import { namesAbsent } from '../clauses/names-absent.ts';
import { keepingWords, savingWords } from '../clauses/keeping-words.ts';
import { type LeftRequest, sayClauses } from '../clauses/say-clauses.ts';
import { leftWord } from '../lines/program-lines.ts';
import { isStatement } from '../understood.ts';
import { clausesUncovered } from '../clauses/uncovered.ts';

/**
 * The clauses of a request for a program whose numbers are neither in its settings nor in its plan, and
 * those most of whose words stand nowhere in its files. In the words of the request, at most 8.
 */
export function leftOfProgram(
  plan: NodePlan,
  files: readonly ProjectFile[],
  { text, known }: LeftRequest,
): readonly string[] {
  const { starter, title, routes, resources, schedule, language } = plan;
  // An API does nothing by the clock.
  const times = starter === 'rest-api' ? undefined : schedule;
  const planned = JSON.stringify([title, routes, resources, times]);
  const head = text.slice(0, mostCharacters);
  const joints = joinsIn(language ?? 'en', '', '(?![^()]{0,200}\\))');
  const request = starter === 'cli-tool' ? withoutUsage(head, knownIn(files)) : head;
  const isOther = doesOther(known, language);
  const isOfTool = isOther ? () => false : coveredBy(plan, head);
  const isList = files.some(({ path }) => path === 'src/kept.js');
  const made = [
    // Days of the week are numbers that no request writes.
    textOf(files.filter(({ path }) => path.endsWith('settings.js')))
      .replace(weekdays, '')
      // Port 3000 is no 3 things.
      .replace(ports, (all, port: string) => (request.includes(port) ? all : '')),
    planned,
    limitsIn(files),
  ];
  const hasBookings = (resources ?? []).some(({ name }) => ofDealings.test(name));
  const words = {
    text: [
      ...(isOther
        ? []
        : starter === 'rest-api'
          ? [apiWords(files), ...namedByPaths(plan, request)]
          : [wordsOfProject(files, request)]),
      ...known,
    ].join('\n'),
    usual: [
      isList ? `${keepingWords} ${savingWords}` : verbsOf(routes),
      ...(starter === 'rest-api' ? [apiUsual] : []),
      hasBookings ? booked : '',
    ].join(' '),
    language: language ?? 'en',
    // What an API keeps and answers is known in few words.
    ...(starter === 'rest-api' && { share: 0.5 }),
    ...(severalWishes.has(starter) && { further: joints }),
  };
  const served = servedRoutes(routes, resources, head).map(({ work, ...route }) =>
    // A path of its own may give any one of the things.
    work?.does === 'random' ? { ...route, path: `${route.path}/random` } : route,
  );
  const isBuiltIn = starter === 'rest-api' ? builtOf(plan, head) : () => false;
  // Of "rooms of 20 minutes and parts with a date" one part is a rule, and the other is not.
  const done = clausesOf(request).flatMap((clause) => {
    if (!isBuiltIn(clause.text)) return [];
    const parts = clausesOf(clause.text, joints);
    const isPart = (part: string): boolean => part.split(' ').length < 4 || isBuiltIn(part);
    return parts.some(({ text: part }) => isBuiltIn(part))
      ? parts
          .filter(({ text: part }) => isPart(part))
          .map((part) => ({ ...part, start: part.start + clause.start }))
      : [clause];
  });
  const isDone = ({ start }: Clause): boolean =>
    done.some((clause) => clause.start <= start && start < clause.start + clause.text.length);
  // The dates of people stand in a file.
  const isDated = starter === 'scheduled-worker' && readJob(`${title}\n${head}`) === 'birthdays';
  const values = made.join('\n');
  const wholes = clausesLeft(request, values, examples);
  // "zips the folder and deletes what is older than 14 days": one of two wishes, if it says enough.
  const valuesLeft = wholes.flatMap((whole) => {
    const parts = severalWishes.has(starter)
      ? clausesLeft(whole.text, values, examples, joints)
      : [];
    return parts.length > 0 && parts.every(({ text: part }) => part.split(' ').length > 3)
      ? parts.map((part) => ({ ...part, start: part.start + whole.start }))
      : [whole];
  });
  const left = [
    ...valuesLeft.filter(
      // "--count 5" shows how an option is typed.
      ({ text: clause }) =>
        !((isDated || /(?<![\p{L}\p{N}-])--\p{L}/u.test(clause)) && isOfTool(clause)),
    ),
    ...clausesUncovered(request, {
      ...words,
      isBuilt: ({ text: clause }) => isOfTool(clause) || isServed(clause, routes),
    }).filter(
      ({ text: clause }) =>
        !isOfTool(clause) &&
        !isServed(clause, routes) &&
        (starter === 'rest-api' ||
          clause.split(' ').length > 2 ||
          clausesOf(request).some((one) => one.text === clause)) &&
        (inNominative(clause) === clause ||
          // Of the first clause of a text, less is looked for.
          clausesUncovered(`…, ${inNominative(clause)}`, words).length > 0),
    ),
  ];
  const hasPolls = pollsOf(routes) !== undefined;
  const isOpen = lacksPassword(plan, head);
  const unanswered =
    starter === 'rest-api'
      ? clausesOf(request, joints).filter(
          ({ text: clause }) =>
            (isUnanswered(clause, served) && !(hasPolls && saysPoll(clause))) ||
            isOpen(clause) ||
            roles.test(clause) ||
            (exports.test(clause) && !routes.some(({ path }) => /export|csv/u.test(path))),
        )
      : [];
  // "An API for our clinic": what an API is for shows in what it keeps.
  const isIntro = ({ start }: { readonly start: number }): boolean =>
    (start === 0 || hello.test(request.slice(0, start))) &&
    (resources ?? []).length > 0 &&
    routes.length > 1;
  const hasLogin = hasAccounts(routes);
  const hasFields = starter === 'rest-api' || starter === 'cli-tool';
  const isOfField = namesField(resources ?? []);
  const verbs = `${verbsOf(routes)} ${hasBookings ? booked : ''}`.split(' ');
  const clauses = clausesOf(request);
  const names = namesAbsent(
    request,
    [
      wordsOfProject(files, request),
      planned,
      ...known,
      // "mon dossier Téléchargements" is ~/Downloads.
      made.join().includes('~/Downloads') ? (downloads.exec(request)?.[0] ?? '') : '',
    ].join('\n'),
    language ?? 'en',
  ).filter(
    ({ start }) =>
      !clauses.some(
        (one) => one.start <= start && start < one.start + one.text.length && isOfTool(one.text),
      ),
  );
  // A rule is kept with its numbers, or it is not kept.
  const isRule = (clause: Clause): boolean => isDone(clause) && !valuesLeft.includes(clause);
  const missing = [...left.filter((clause) => !isRule(clause)), ...unanswered].filter(
    (clause) =>
      !isIntro(clause) &&
      !isOfTable(clause.text, head) &&
      !(hasFields && isOfField(clause.text)) &&
      !verbs.includes(clause.text.toLowerCase()) &&
      !(hasLogin && isOfLogin(clause, request)) &&
      !isStatement(clause.text) &&
      !isUsual(clause.text),
  );
  return sayClauses(request, [...missing, ...names], language);
}

/** Whether what is known to be missing is all that the program is for. */
function doesOther(known: readonly string[], language: NodePlan['language']): boolean {
  const others = new Set(
    (['tool', 'program', 'worker'] as const).map((key) => leftWord(key, language)),
  );
  return known.some((line) => others.has(line) || line.includes('; this is a chat'));
}

/** Starters whose requests join what they do with "and". */
const severalWishes: ReadonlySet<string> = new Set([
  'rest-api',
  'cli-tool',
  'webhook-receiver',
  'scheduled-worker',
]);

/** Whether a tool has a command: its settings call it so, and do not plan it. */
function knownIn(files: readonly ProjectFile[]): (command: string) => boolean {
  const settings = String(files.find(({ path }) => path === 'src/settings.js')?.content ?? '');
  const after = settings.slice(settings.indexOf('\n  names: {'));
  const names = new Set(after.match(/(?<=')[^'\n]{1,40}(?=',)/gu) ?? []);
  return (command) => names.has(command);
}

const booked = 'book booking reserve buchen reservieren reservar agendar réserver prenotare boeken';

/** "a route to export the list as CSV" */
const exports =
  /(?<!\p{L})(?:exports?|exporting|exportieren|exportar|exporter|esportare|exporteren|eksport\p{L}{0,5}|dışa aktar\p{L}{0,4}|экспорт\p{L}{0,6})(?!\p{L})|导出|書き出|エクスポート|내보내|تصدير/iu;
/** "Two roles: staff and manager": who is signed in may do all that members may. */
const roles =
  /(?<!\p{L})(?:two|three|\d|different|zwei|drei|dos|tres|deux|trois|duas|três|due|tre|twee|drie|dwie|trzy|iki|üç|две|три) (?:user )?(?:roles?|rollen|funciones|rôles|papéis|ruoli|rol[ae]|rol|роли)(?!\p{L})|(?:两|三|2|3)[种个]角色/iu;

/** "Hello there, " */
const hello = /^\s?\p{L}[\p{L}\p{M}'’]{1,11}(?:\s\p{L}{1,8})?\s?[,!.、，！]{1,3}\s?$/u;

function verbsOf(routes: NodePlan['routes']): string {
  const isKept = (method: string): boolean => routes.some((route) => route.method === method);
  return isKept('POST') && isKept('GET') && isKept('DELETE') ? keepingWords : '';
}

/** "5 MB" stands in settings as bytes, and in the README as people write it. */
function limitsIn(files: readonly ProjectFile[]): string {
  const readme = files.find(({ path }) => path === 'README.md')?.content;
  return typeof readme !== 'string' ? '' : (readme.match(sizes) ?? []).join(' ');
}

const sizes = /(?<![\d.,])\d{1,6}(?:\.\d{1,2})? (?:kB|MB|GB)(?!\p{L})/gu;

/** Calls and file names that a request shows, and what every server answers. */
const examples =
  /`[^`\n]{1,200}`|(?<![\d.,])0\d{2,4}(?!\d)|\p{L}[\p{L}\p{N}_-]{0,40}[_-]\d[\w-]{0,40}|\d{4}-\d{2}(?:-\d{2})?|=\d{1,6}|(?<!\d)(?:200|201|204|400|404|500)(?!\d)/gu;
const ports = /\bport: (\d{4,5}),/u;
const weekdays = /days: \[[\d,\s]{1,300}\]/gu;
const mostCharacters = 4000;
