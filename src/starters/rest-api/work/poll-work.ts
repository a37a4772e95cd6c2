import type { PlanRoute } from '../../../contracts/job/plan.ts';
import { fold } from '../../shared/fold.ts';
import { withDigits } from '../../shared/reading/numbers/with-digits.ts';
import type { Work, WorkInput } from './work.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** What the routes of polls do: an API with "POST /polls/:id/vote" has polls. */
export function pollWork(
  { method, path }: PlanRoute,
  { routes, text }: WorkInput,
): Work | undefined {
  const of = pollsOf(routes);
  if (of === undefined || !(path === of || path.startsWith(`${of}/`))) return undefined;
  const head = fold(withDigits(text.slice(0, 4000)));
  const rest = path.slice(of.length);
  const does = Object.entries(parts).find(
    ([, [verb, words]]) => verb === method && words.test(rest),
  )?.[0];
  if (does === undefined) return undefined;
  const {
    least,
    most2,
    most = most2,
  } = optionCount.exec(head)?.groups ?? mostOptions.exec(head)?.groups ?? {};
  const hours = hoursOpen(head);
  const once = oncePattern.exec(head);
  const status =
    once === null
      ? undefined
      : /(?<!\d)(4\d\d)(?!\d)/u.exec(head.slice(once.index, once.index + 120))?.[1];
  return {
    does,
    of,
    ...(does === 'poll.create' && {
      least: Number(least ?? 2),
      most: Number(most ?? 20),
      ...(hours !== undefined && { hours }),
    }),
    ...(does === 'poll.vote' && { isOnce: once !== null, status: Number(status ?? 409) }),
  };
}

/** "it closes after 24 hours", "24小时后自动结束", as hours. */
function hoursOpen(text: string): number | undefined {
  const { n, m, days, days2 } = ends.exec(text)?.groups ?? {};
  const count = Number(n ?? m ?? 0);
  if (count < 1 || count > 8760) return undefined;
  return count * ((days ?? days2) === undefined ? 1 : 24);
}

const unit =
  '(?:hours?|h|stunden?|horas?|heures?|ore|uur|uren|godzin\\p{L}?|saat|час\\p{L}{0,2}|小时|時間|시간|(?<days>days?|tagen?|dias?|jours?|giorni|dagen|dni|gun|дн\\p{L}{1,2}|天|日|일))';
const ending =
  '(?:clos|end|expir|over|schlie|ende|endet|cierr|termin|ferm|encerr|chiud|sluit|eindig|zamyk|konc|kapan|biter|закры|заверш|结束|关闭|終了|締|종료|마감)';
const ends = letterPattern(
  `${ending}\\p{L}{0,8}[^.;。\\d]{0,24}?(?<n>\\d{1,3})\\s?${unit}|(?<m>\\d{1,3})\\s?${unit.replace('<days>', '<days2>')}[^.;。\\d]{0,12}${ending}`,
);

/**
 * The routes of an API of polls, for a request that names none: one in which people vote.
 *
 * @example
 * pollRoutes('a poll backend, people vote once').map(({ path }) => path);
 * // ['/polls', '/polls', '/polls/:id', '/polls/:id/vote']
 */
export function pollRoutes(text: string): readonly PlanRoute[] {
  const head = fold(text.slice(0, 300));
  return pollWords.test(head) && votes.test(head) && !/(?:GET|POST) \//u.test(text) ? usual : [];
}

const usual: readonly PlanRoute[] = [
  { method: 'POST', path: '/polls', summary: 'Adds to the polls.' },
  { method: 'GET', path: '/polls', summary: 'Lists the polls.' },
  { method: 'GET', path: '/polls/:id', summary: 'Returns one of the polls.' },
  { method: 'POST', path: '/polls/:id/vote', summary: 'Adds to the vote.' },
  { method: 'POST', path: '/polls/:id/close', summary: 'Closes it.' },
];
const pollWords =
  /(?<!\p{L})(?:polls?|umfragen?|encuestas?|sondages?|enquetes?|sondaggi[o]?|ankiet[ay]?|anket(?:ler)?|опрос\p{L}{0,2}|peiling(?:en)?)(?!\p{L})|投票|アンケート|설문/iu;
const votes =
  /(?<!\p{L})(?:vot\p{L}{1,5}|stimm\p{L}{1,3}|abstimm\p{L}{1,4}|glos\p{L}{1,5}|голос\p{L}{1,5}|stem\p{L}{0,3}|oy)(?!\p{L})|投票|투표/iu;

/** Whether a clause says what an API of polls does; whether its numbers are kept is seen elsewhere. */
export function saysPoll(clause: string): boolean {
  return ofPolls.test(clause) && !beyond.test(clause);
}

const ofPolls =
  /(?<!\p{L})(?:polls?|vot\p{L}{1,5}|options?|results?|percent\p{L}{0,4}|umfrage\p{L}?|stimm\p{L}{1,3}|ergebnis\p{L}{0,3}|prozent|encuesta\p{L}?|opciones|resultados|porcentaje\p{L}?|sondage\p{L}?|résultats|pourcentage\p{L}?|enquete\p{L}?|sondagg\p{L}{1,2}|risultati|peiling\p{L}{0,2}|ankiet\p{L}{1,2}|опрос\p{L}{0,2}|голос\p{L}{0,5}|результат\p{L}{0,2})(?!\p{L})|投票|选项|百分比|投一次|结果|自动结束|アンケート|選択肢|結果|투표|설문|선택지|결과/iu;
const beyond =
  /live|socket|real[- ]?time|echtzeit|tiempo real|temps réel|tempo reale?|实时|リアルタイム|실시간|e-?mail|log ?in|web ?page|website|html|chart|图表|페이지|网页|ページ|discord|slack|export|csv/iu;

/** The path of the polls. */
export function pollsOf(routes: readonly Pick<PlanRoute, 'method' | 'path'>[]): string | undefined {
  const vote = routes.find(({ method, path }) => method === 'POST' && voting.test(path));
  const of = vote?.path.replace(/\/:\w+\/[\w-]+$/, '');
  return routes.some(({ method, path }) => method === 'POST' && path === of) ? of : undefined;
}

const voteWords = 'votes?|votar|voter|vota|abstimmen|stimmen|glosuj|glosowanie|golos|stem|oy';
const voting = new RegExp(`^/[\\w/-]{1,60}/:\\w+/(?:${voteWords})$`, 'i');
const parts: Readonly<Record<string, readonly [PlanRoute['method'], RegExp]>> = {
  'poll.create': ['POST', /^$/],
  'poll.list': ['GET', /^$/],
  'poll.show': [
    'GET',
    /^\/:\w+(?:\/(?:results?|resultados|resultats|ergebnis(?:se)?|wyniki|risultati))?$/i,
  ],
  'poll.vote': ['POST', new RegExp(`^/:\\w+/(?:${voteWords})$`, 'i')],
  'poll.close': [
    'POST',
    /^\/:\w+\/(?:close|end|schliessen|cerrar|fermer|fechar|encerrar|chiudi|zamknij)$/i,
  ],
};

/** "2 to 6 options" */
const optionCount =
  /(?<!\d)(?<least>\d{1,2})\s?(?:-|–|to|bis|a|до|do|et|y|e|и|and|or|ou|o|ate)\s?(?<most>\d{1,2})\s(?:\p{L}{3,14}\s)?(?:options?|choices|answers|antwort\p{L}*|optionen|moglichkeit\p{L}*|opci\p{L}+|respuestas|choix|reponses|opcoes|respostas|opzioni|risposte|odpowiedzi|вариант\p{L}*|opties|antwoorden|secenek)/iu;
/** "up to 6 options" */
const mostOptions =
  /(?:up to|at most|max\p{L}{0,5}\.?|bis zu|hochstens|hasta|jusqu.a|ate|fino a|tot|do|до)\s(?<most>\d{1,2})\s(?:options?|choices|answers|antwort\p{L}*|optionen|opciones|respuestas|choix|reponses|opcoes|respostas|opzioni|risposte|odpowiedzi|вариант\p{L}*|opties)|(?:最多|最大で?|최대)\s?(?<most2>\d{1,2})\s?(?:个|個|つの|개의?)?\s?(?:选项|選択肢|選項|선택지|항목|보기)/iu;
const oncePattern =
  /(?:one|single|1) vote|vote (?:only )?once|votar (?:so |apenas |solo )?(?:uma|una) vez|(?:uma|una) vez por (?:pessoa|persona)|votar solo una vez|voter (?:qu.)?une (?:seule )?fois|votare (?:solo )?una volta|een keer stemmen|(?:eine|nur eine) stimme|einmal abstimmen|un (?:solo )?voto|une? (?:seule? )?vot(?:e|o)|um voto|jeden glos|один голос|[只能]{1,2}投一次|一人一票|[1一]人[1一][票回]|한 (?:사람|명)(?:당|이) 한 (?:표|번)|per ip|pro ip|por ip|par ip/iu;
