import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { PlanRoute } from '../../../contracts/job/plan.ts';
import { fold } from '../../shared/fold.ts';
import { type Condition, conditionIn } from './condition.ts';
import { fieldsOf, type Work, type WorkInput } from './work.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * A random one of the things, or those that a request describes: "GET /movies/random gives an unwatched
 * one", "GET /dogs/available: those not adopted".
 */
export function partWork({ method, path }: PlanRoute, input: WorkInput): Work | undefined {
  if (method !== 'GET' || path.includes(':')) return undefined;
  const name = fold(path.slice(path.lastIndexOf('/') + 1)).toLowerCase();
  const clause = clauseOf(input.text, path);
  const isRandom =
    randomNames.test(name) ||
    (clause !== undefined && randomWords.test(fold(clause))) ||
    isOnlyPath(path, input.text);
  const of = wholeOf(path, isRandom, input);
  if (of === undefined) return undefined;
  const fields = fieldsOf(of, input.resources);
  const after = clause?.slice(clause.indexOf(path) + path.length) ?? '';
  const condition = conditionIn(after, fields) ?? conditionIn(name.replaceAll('-', ' '), fields);
  if (isRandom) return { does: 'random', of, ...(condition && settingsOf(condition)) };
  return condition && of !== path ? { does: 'having', of, ...settingsOf(condition) } : undefined;
}

/** "gives a random joke, with GET /joke": the only path that is asked for anything. */
function isOnlyPath(path: string, text: string): boolean {
  const head = text.slice(0, 1000);
  const asked = new Set(
    allMatches(head, /(?:^|\s)(?<!(?:POST|PUT|PATCH|DELETE)\s)(\/[\w/-]{1,60})/gu).map(
      ([, one]) => one,
    ),
  );
  return asked.size === 1 && asked.has(path) && isAnyAsked(head);
}

/** Whether a text asks for any one of several things. */
export function isAnyAsked(text: string): boolean {
  return (
    randomWords.test(fold(text)) &&
    !/(?<!\p{L})(?:pairs?|teams?|pary|paare|parejas)(?!\p{L})/iu.test(text)
  );
}

const settingsOf = ({ field, value }: Condition) => ({ field, value });

/** The collection: the one above the path, the path itself, or the first to which things are added. */
function wholeOf(
  path: string,
  isRandom: boolean,
  { routes, resources }: WorkInput,
): string | undefined {
  const above = path.slice(0, path.lastIndexOf('/'));
  const added = routes
    .filter((route) => route.method === 'POST' && /^(?:\/[\w-]+)+$/.test(route.path))
    .map((route) => route.path);
  const isWhole = (one: string): boolean =>
    added.includes(one) || (one !== '' && fieldsOf(one, resources).length > 0);
  if (isWhole(above)) return above;
  if (isRandom && isWhole(path)) return path;
  return above === '' && (isRandom || added.length === 1) ? added[0] : undefined;
}

/** The clause in which a path stands. */
function clauseOf(text: string, path: string): string | undefined {
  const named = letterPattern(`${path}(?![\\w/:-])`, 'u');
  const part = text
    .slice(0, 4000)
    .split(ends)
    .find((one) => named.test(one));
  const at = part?.search(named) ?? 0;
  return part && (part.slice(0, at).split(/,\s/u).at(-1) ?? '') + part.slice(at, at + 160);
}

const ends =
  /[.;!?。](?:\s|$)|\n|,?\s(?:(?:and|und|y|et|e|i|en|и)\s)?(?=(?:GET|POST|PUT|PATCH|DELETE)\s\/|\/[a-z])/u;
const random =
  'random|zufall|zufallig\\p{L}{0,2}|aleatori[oa]s?|al azar|azar|aleatoire|au hasard|hasard|casuale|a caso|willekeurig\\p{L}?|losow\\p{L}{1,3}|rastgele|случайн\\p{L}{2,3}|sluchaj\\p{L}{1,4}|surprise|lucky|pick';
/** The ends of paths that ask for any one of the things. */
export const randomNames = letterPattern(
  `^(?:${random})(?:-\\p{L}{2,20})?$|-(?:random|aleatori[oa]|rastgele)$`,
);
const randomWords = letterPattern(
  `(?<!\\p{L})(?:${random})(?!\\p{L})|随机|ランダム|랜덤|무작위|यादृच्छिक|عشوائي`,
);
