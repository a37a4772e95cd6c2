import type { PlanRoute } from '../../../contracts/job/plan.ts';
import { fold } from '../../shared/fold.ts';
import type { Work, WorkInput } from './work.ts';

/** What the routes of polls do: an API with "POST /polls/:id/vote" has polls. */
export function pollWork(
  { method, path }: PlanRoute,
  { routes, text }: WorkInput,
): Work | undefined {
  const of = pollsOf(routes);
  if (of === undefined || !(path === of || path.startsWith(`${of}/`))) return undefined;
  const head = fold(text.slice(0, 4000));
  const rest = path.slice(of.length);
  const does = Object.entries(parts).find(
    ([, [verb, words]]) => verb === method && words.test(rest),
  )?.[0];
  if (does === undefined) return undefined;
  const { least, most } = optionCount.exec(head)?.groups ?? {};
  const once = oncePattern.exec(head);
  const status =
    once === null
      ? undefined
      : /(?<!\d)(4\d\d)(?!\d)/u.exec(head.slice(once.index, once.index + 120))?.[1];
  return {
    does,
    of,
    ...(does === 'poll.create' && { least: Number(least ?? 2), most: Number(most ?? 20) }),
    ...(does === 'poll.vote' && { isOnce: once !== null, status: Number(status ?? 409) }),
  };
}

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
const oncePattern =
  /(?:one|single|1) vote|vote (?:only )?once|(?:eine|nur eine) stimme|einmal abstimmen|un (?:solo )?voto|une? (?:seule? )?vot(?:e|o)|um voto|jeden glos|один голос|一人一票|1人1票|per ip|pro ip|por ip|par ip/iu;
