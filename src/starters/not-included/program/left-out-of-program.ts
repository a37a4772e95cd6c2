import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { NodePlan } from '../../../contracts/job/plan.ts';
import { coveredByLinkChecker } from '../../link-checker/read-link-rules.ts';
import { coveredByLogin } from '../../login-server/read-login.ts';
import { saysForward } from '../../webhook-receiver/read-forward.ts';
import { coveredByChat } from '../../websocket-chat/read-chat.ts';
import { coveredByShortener } from '../../url-shortener/covered-by-shortener.ts';
import { rainWords, weatherWords } from '../../scheduled-worker/read-job.ts';
import { namesTrouble } from '../../scheduled-worker/covered-by-worker.ts';
import { rulesLeft } from '../../rest-api/left/rules-left.ts';
import type { StarterOutline } from '../../starter.ts';
import { byModel } from '../lines/by-model.ts';

/**
 * Routes and options that a request writes out, and that a program with routes or options of its own does
 * not have; and rules that it does not know.
 *
 * @example
 * leftOutOfProgram(plan, scraper, 'scrapes news, --pages 2'); // ['--pages']
 */
export function leftOutOfProgram(
  { routes }: NodePlan,
  { name, routes: own }: StarterOutline,
  text: string,
): readonly string[] {
  if (name === 'rest-api' || name === 'cli-tool') return [];
  // "GET /code" of a shortener is GET /:code.
  const served = new Set(
    routes.flatMap(({ method, path }) => [
      shapeOf(method, path),
      shapeOf(method, path.replaceAll(':', '')),
    ]),
  );
  const written = name === 'webhook-receiver' || own === undefined ? [] : allMatches(text, calls);
  const missing = [...written, ...alsoCalled(text, written)]
    .filter(({ 1: method, 2: path }) => !served.has(shapeOf(method, path)))
    .map(({ 1: method, 2: path }) => `${method} ${path} (${byModel})`);
  const flags = allMatches(text, options).map(([, flag = '']) => flag.toLowerCase());
  const known = optionsOf[name] ?? [];
  return [
    ...new Set([
      ...missing.slice(0, 6),
      ...flags.filter((flag) => !known.includes(flag)).map((flag) => `--${flag}`),
      ...rulesLeft(name === 'scheduled-worker' ? withoutAlarms(text) : text, [], covers[name]),
    ]),
  ].slice(0, 10);
}

const covers: Readonly<Record<string, (clause: string) => boolean>> = {
  'link-checker': coveredByLinkChecker,
  'login-server': coveredByLogin,
  'url-shortener': coveredByShortener,
  'webhook-receiver': saysForward,
  'websocket-chat': coveredByChat,
};

/** "GET /a/:id and /b/:id" */
function alsoCalled(text: string, written: readonly RegExpExecArray[]) {
  return written.flatMap(({ 0: call, 1: method = '', index }) => {
    const rest = text.slice(index + call.length, index + call.length + 100);
    const path = also.exec(rest)?.[1];
    return path === undefined ? [] : [{ 1: method, 2: path }];
  });
}

const also = /^`?(?:,| and| und| y| et| e| i| и| en)\s`?(\/[\w/:{}<>-]{1,80})/u;
const calls = /(?<!\p{L})(GET|POST|PUT|PATCH|DELETE)\s{1,3}`?(\/[\w/:{}<>-]{0,80})/gu;
const options = /(?<![\p{L}\p{N}!-])--(\p{L}[\p{L}\p{N}-]{0,30})/gu;

/** The options that programs have besides `--help`. */
const optionsOf: Readonly<Record<string, readonly string[]>> = {
  scraper: ['max', 'pages', 'delay', 'out', 'retries', 'help'],
  'scheduled-worker': ['once', 'dry-run'],
  'link-checker': ['json', 'internal', 'ignore', 'depth', 'max', 'concurrency', 'timeout', 'help'],
};

function shapeOf(method: string, path: string): string {
  const parts = path
    .split('/')
    .map((part) => (/^(?:[:{<]|(?:short)?(?:code|slug)$)/.test(part) ? ':' : part));
  return `${method} ${parts.join('/').replace(/(?<=.)\/$/, '')}`;
}

function withoutAlarms(text: string): string {
  const isWeather = weatherWords.test(text);
  return text
    .split(/(?<=[.;!?,])\s|(?<=[,，])(?=\p{sc=Han})/u)
    .filter(
      (part) => !alarms.test(part) && !namesTrouble(part) && !(isWeather && rainWords.test(part)),
    )
    .join(' ');
}

/** A worker tells of what is down, and of what is back. */
const alarms =
  /(?<!\p{L})(?:failures?|in a row|down|up|drops?|falls?|below|under|unter|baj[ae]n?|abaixo|sotto|sous|poniżej|ниже|onder|offline|online|reachable|running|works?|respon(?:d|se)\p{L}{0,3}|answer\p{L}{0,3}|erreichbar|antwort\p{L}{1,3}|accessibles?|bereikbaar|działa\p{L}{0,3}|back|giù|torna|caíd[ao]s?|vuelve|en panne|revient|ausfall|ausfällt|nicht erreichbar|cai|volta|padni\p{L}|упад\p{L}{2}|недоступ\p{L}{1,4})(?!\p{L})/iu;
