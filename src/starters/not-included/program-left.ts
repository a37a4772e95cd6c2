import type { NodePlan } from '../../contracts/job/plan.ts';
import type { ProjectFile } from '../../contracts/stages/stage.ts';
import { coveredByTool } from '../cli-tool/covered-by-tool.ts';
import { downloads } from '../cli-tool/reading/folder-in.ts';
import { withoutUsage } from '../cli-tool/reading/read-usage.ts';
import { hasAccounts } from '../rest-api/access/account-routes.ts';
import { lacksPassword } from '../rest-api/access/read-access.ts';
import { isBuilt, joints } from '../rest-api/left/built-clauses.ts';
import { readEffects } from '../rest-api/effects/read-effects.ts';
import { readStorage } from '../rest-api/read-storage.ts';
import { servedFields } from '../rest-api/served-fields.ts';
import { isUnanswered, isWished } from '../rest-api/wishes/wished-routes.ts';
import { servedRoutes } from '../rest-api/served-routes.ts';
import { pollsOf, saysPoll } from '../rest-api/work/poll-work.ts';
import { standingsPath } from '../rest-api/work/standings-work.ts';
import { coveredByScraper } from '../scraper/covered-by-scraper.ts';
import { readJob } from '../scheduled-worker/read-job.ts';
import { coveredByWorker } from '../scheduled-worker/covered-by-worker.ts';
import { coveredByQuizServer } from '../quiz-server/read-quiz-server.ts';
import { coveredByShortener } from '../url-shortener/covered-by-shortener.ts';
import { coveredByWeather } from '../weather-api/read-weather.ts';
import { coveredByChat } from '../websocket-chat/read-chat.ts';
import { ofDealings } from '../rest-api/wishes/wishes.ts';
import { fold } from '../shared/fold.ts';
import { stemOf } from '../shared/reading/read-things.ts';
import { resourceName } from '../shared/reading/resource-name.ts';
import { pathNameOf } from '../shared/path-name.ts';
import { inNominative } from '../shared/reading/in-nominative.ts';
import { clausesLeft } from './clauses/clauses-left.ts';
import { type Clause, clausesOf } from './clauses/clauses-of.ts';
import { textOf, wordsOfProject } from './clauses/files-text.ts';
import { apiUsual } from './clauses/api-words.ts';
import { namesAbsent } from './clauses/names-absent.ts';
import { keepingWords, savingWords } from './clauses/keeping-words.ts';
import { type LeftRequest, sayClauses } from './clauses/say-clauses.ts';
import { leftWord } from './lines/program-lines.ts';
import { isStatement } from './understood.ts';
import { clausesUncovered, segmenterOf } from './clauses/uncovered.ts';

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
  const planned = JSON.stringify([title, routes, resources, schedule]);
  const head = text.slice(0, mostCharacters);
  const request = starter === 'cli-tool' ? withoutUsage(head, knownIn(files)) : head;
  const isOther = doesOther(known, language);
  const isOfTool = isOther
    ? () => false
    : starter === 'cli-tool'
      ? coveredByTool(plan, head)
      : starter === 'scheduled-worker'
        ? coveredByWorker(plan, head)
        : starter === 'weather-api'
          ? coveredByWeather
          : starter === 'websocket-chat'
            ? coveredByChat
            : starter === 'quiz-server'
              ? coveredByQuizServer
              : starter === 'url-shortener'
                ? coveredByShortener
                : starter === 'scraper'
                  ? coveredByScraper
                  : () => false;
  const isList = files.some(({ path }) => path === 'src/kept.js');
  const made = [
    // Days of the week are numbers that no request writes.
    textOf(files.filter(({ path }) => path.endsWith('settings.js'))).replace(weekdays, ''),
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
  // "Members log in with e-mail and password", of an API with accounts.
  const hasLogin = hasAccounts(routes);
  const isOfLogin = ({ start, text: clause }: Clause): boolean =>
    hasLogin &&
    clause.split(' ').length < (/mail/iu.test(clause) ? 7 : 5) &&
    ofLogin.test(clause) &&
    // "Trainers log in, parents do not"
    !/^,\s(?:\S{1,20}\s){0,2}(?:not|nicht|no|niet|pas|não|non|nie|не)(?!\p{L})/u.test(
      request.slice(start + clause.length),
    );
  const table = standingsPath(head);
  const isOfTable = (clause: string): boolean =>
    table !== undefined && (ofTables.test(clause) || clause.includes(table));
  const verbs = `${verbsOf(routes)} ${hasBookings ? booked : ''}`.split(' ');
  const labels = (resources ?? [])
    .flatMap(({ fields }) => fields)
    .filter(({ type }) => type !== 'email')
    .map(({ label }) => label.toLowerCase());
  const kinds = (resources ?? []).map(({ name }) => stemOf(name));
  // "The client gives a name", "tags such as quick": a field.
  const isOfField = (clause: string): boolean => {
    const [said = ''] = clause.toLowerCase().split(asExample, 1);
    if (unspaced.test(said) && said.length < 30)
      return labels.filter((label) => new RegExp(`(?<!\\p{L})${label}`, 'u').test(said)).length > 1;
    const count = said.split(' ').length;
    const plain = fold(said).replaceAll('-', ' ');
    // "Customers place orders with a name", of orders that have one
    const isOfThing = kinds.some((kind) => kind !== undefined && plain.includes(kind));
    return (
      (starter === 'rest-api' || starter === 'cli-tool') &&
      (count < 5 || (count < 9 && isOfThing)) &&
      labels.some((label) => said === label || said.endsWith(` ${label}`))
    );
  };
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
  const missing = [...left.filter((clause) => !isDone(clause)), ...unanswered].filter(
    (clause) =>
      !isIntro(clause) &&
      !isOfTable(clause.text) &&
      !isOfField(clause.text) &&
      !verbs.includes(clause.text.toLowerCase()) &&
      !isOfLogin(clause) &&
      !isStatement(clause.text) &&
      !(clause.text.length < 70 && asksItself.test(clause.text)) &&
      !(clause.text.length < 60 && aboutUs.test(clause.text)) &&
      !(clause.text.length < 70 && (always.test(clause.text) || everyApi.test(clause.text))),
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

/** Whether an API keeps a clause as a rule, or answers it with a route. */
function builtOf(plan: NodePlan, text: string): (clause: string) => boolean {
  const routes = servedRoutes(plan.routes, plan.resources, text);
  const fields = servedFields(routes, plan.resources ?? []);
  const effects = readEffects(text, routes, fields);
  const hasPolls = pollsOf(plan.routes) !== undefined;
  return (clause) =>
    (hasPolls && saysPoll(clause)) ||
    isWished(clause, routes) ||
    isBuilt(clause, routes, plan, effects) ||
    // "SQLite is enough"
    (clause.length < 60 && readStorage(clause).storage !== 'memory');
}

/** What an API keeps and answers: its settings and the rows of its README, and none of its code. */
function apiWords(files: readonly ProjectFile[]): string {
  const settings = textOf(files.filter(({ path }) => path === 'src/settings.js'));
  const readme = textOf(files.filter(({ path }) => path === 'README.md'));
  return [
    settings.split('\n  texts: {', 1)[0] ?? '',
    ...readme.split('\n').filter((line) => line.startsWith('|')),
  ].join('\n');
}

/** The words of a request that are paths: "Bücher" of `/buecher`. */
function namedByPaths({ routes, language = 'en' }: NodePlan, request: string): readonly string[] {
  // What has no name of its own is an item.
  const parts = new Set(
    routes.flatMap(({ path }) => path.split('/')).filter((part) => part !== '' && part !== 'items'),
  );
  const words = new Set([...segmenterOf(language).segment(request)].map(({ segment }) => segment));
  return [...words].filter(
    (word) =>
      (word.length > 2 && parts.has(pathNameOf(word, language))) ||
      (/^\p{L}/u.test(word) &&
        !/^\p{Script=Latin}/u.test(word) &&
        parts.has(resourceName(word, language))),
  );
}

/** Starters whose requests join what they do with "and". */
const severalWishes: ReadonlySet<string> = new Set([
  'rest-api',
  'cli-tool',
  'webhook-receiver',
  'scheduled-worker',
]);

/** "goal difference and the right order": what the table of a league has. */
const ofTables =
  /^(?:and |und |y |et |e |i |en )?(?:the )?(?:goal difference|tordifferenz|torverhältnis|diferencia de goles|différence de buts|saldo de gols|differenza reti|doelsaldo|bilans bramek|averaj)(?!\p{L})[^,;]{0,30}$|^(?:e |and |und |y )?(?:the )?(?:(?:right|correct) order|ordem certa|richtige[nr]? reihenfolge|orden correcto|ordine giusto)$/iu;

/** "GET /:code redirects", of a route that is there: what is left of it is told as a route. */
function isServed(clause: string, routes: NodePlan['routes']): boolean {
  const [, method, path = ''] =
    /^(?:(?:I |we )?(?:\p{L}{1,7}\s){0,2})?(GET|POST|PUT|PATCH|DELETE)\s(\/[\w/:-]{0,80})(?:\?[\w=&%-]{1,80})?(?:\s.{0,20})?$/u.exec(
      clause,
    ) ?? [];
  const shapeOf = (one: string): string => one.replace(/:\w+/g, ':');
  return routes.some((route) => route.method === method && shapeOf(route.path) === shapeOf(path));
}

/** Whether a tool has a command: its settings call it so, and do not plan it. */
function knownIn(files: readonly ProjectFile[]): (command: string) => boolean {
  const settings = String(files.find(({ path }) => path === 'src/settings.js')?.content ?? '');
  const after = settings.slice(settings.indexOf('\n  names: {'));
  const names = new Set(after.match(/(?<=')[^'\n]{1,40}(?=',)/gu) ?? []);
  return (command) => names.has(command);
}

/** "a README that explains how to start it", "some tests please": every program has both. */
const always =
  /^(?:[\p{L}'’]{1,12}\s){0,6}(?:readme|(?:unit[ -]?)?tests?|testy|testów|тест(?:ы|ов)|testler|pruebas|testes)(?!\p{L})(?![^]{0,60}(?:coverage|e2e|playwright|cypress|load))|^(?:[\p{L}'’]{1,12}\s){0,4}(?:anleitung|instructions|instrucciones|mode d['’]emploi|instruções|istruzioni|handleiding|instrukcj\p{L}|инструкци\p{L}|kurulum\p{L}{0,4})(?!\p{L})|how to (?:run|start) it|(?:comment|commented|comments in) the code|(?:proper|correct|right) (?:http )?status codes|사용법|使い方|使用说明/iu;

/** "予約用のAPIを作っていただけますか": the program itself. */
const asksItself =
  /(?:API|サーバー?|バックエンド|システム)(?:を|が)?[^、。]{0,8}(?:作っ|お願い|ほしい|欲しい|必要)|(?:API|서버|백엔드|프로그램)[가를이은을]? ?.{0,8}(?:필요|만들|부탁|싶)|(?:想要|需要|想做|做|写|开发|搭建).{0,24}(?:后端|API|接口|后台|服务)$|^(?:أريد|أحتاج|نحتاج|اريد)[^،]{0,30}(?:API|برمجية|خادم)[^،]{0,44}$|(?:api|backend|sunucu|server)\p{L}{0,5} (?:\p{L}{2,10} )?(?:lazım|istiyor\p{L}{1,2}|gerek\p{L}{0,4}|chahiye|chaiye|चाहिए)$/iu;
/** "küçük bir halı saha işletiyorum": who asks. */
const aboutUs =
  /^\D{0,60}(?:を運営|を経営|をやって|をして)(?:し?て?い(?:る|ます)|おります)?$|^\D{0,60}(?:운영하는데|운영하고 있\p{L}{1,4}|운영합니다)$|işletiyoru[mz]$|^[^「」『』]{2,20}で使います$|^(?:tenho|temos|tengo|tenemos|ho|abbiamo|j['’]ai|nous avons|mam|mamy|prowadzę|ik heb|we hebben|wij hebben|我们?(?:在|是|开)|عندي|لدي|لدينا)(?:\s|(?=\p{sc=Han}))\D{1,50}$/iu;

const ofLogin =
  /(?<!\p{L})(?:log(?:s|ging)? in|logins?|sign(?:s|ing)? (?:in|up)|register|registration|melden sich|loggen sich|inloggen|loggen in|se connectent|entran|entram|accedono|giriş|kayıt)(?!\p{L})/iu;
/** "everything else 404", "plain http module, no Express" */
const everyApi =
  /(?:everything|anything|all|any(?:thing)?) (?:else|other\p{L}{0,3}).{0,24}404|(?:plain|native|only the|built-?in|bare|pure) (?:node(?:\.?js)? )?http(?: module)?(?!s)|^(?:and )?(?:no|without) express$|^(?:\p{L}{1,14} ){0,5}(?:error (?:messages?|codes?|handling)|fehlermeldungen|(?:mensajes?|mensagens|messages?|messaggi) (?:de |d['’])err\p{L}{2,4}|foutmeldingen)(?: \p{L}{1,14}){0,2}$/iu;

const booked = 'book booking reserve buchen reservieren reservar agendar réserver prenotare boeken';

/** "손님은 이름과 전화번호로 예약하고" */
const unspaced = /^[^\p{sc=Latin}\p{sc=Cyrillic}\d]*[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}]/u;
/** "tags such as vegetarian" */
const asExample =
  /\s(?:such as|like|e\.g\.|wie|z\.\s?b\.|como|comme|come|zoals|takie jak|например)\s/iu;

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
const weekdays = /days: \[[\d,\s]{1,80}\]/gu;
const mostCharacters = 4000;
