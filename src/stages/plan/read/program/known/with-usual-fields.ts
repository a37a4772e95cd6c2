import type { Language } from '../../../../../contracts/languages.ts';
import type { Resource } from '../../../../../contracts/job/resource.ts';
import { isFreePath } from '../../../../../starters/rest-api/work/free-work.ts';
import { isReportPath } from '../../../../../starters/rest-api/work/reports/report-names.ts';
import { smallAnswerOf } from '../../../../../starters/shared/small-answers.ts';
import { readWrittenRoutes, resourcesIn } from '../read-routes.ts';
import { knownThing } from './known-things.ts';

interface Request {
  readonly text: string;
  readonly head: string;
  readonly language: Language;
}

/**
 * The things that a request names without fields, with the fields that such things usually have; undefined
 * if none is of a known kind. Where a path is written to which things are added, that is their name.
 */
export function withUsualFields(
  found: readonly Resource[],
  { text, head, language }: Request,
): readonly Resource[] | undefined {
  const written = readWrittenRoutes(text);
  const added = [
    ...new Set(
      written.flatMap(({ method, path }) =>
        method === 'POST' && /^\/[\w-]+$/u.test(path) ? path.slice(1) : [],
      ),
    ),
  ];
  if (written.some(isOther) && added.length === 0) return undefined;
  const first = head.split(/[.!?\n](?:\s|$)/u, 1)[0] ?? head;
  const names =
    found.length > 0 ? found.map(({ name }) => name) : language === 'en' ? resourcesIn(first) : [];
  const named = (added.length > 0 ? added : names)
    .filter((name) => name !== 'items')
    .flatMap((name) => {
      const known = knownThing(name.replaceAll('-', ' '), language) ?? knownThing(name, 'en');
      return known === undefined ? [] : [{ ...known, name }];
    });
  if (named.length > 0) return named;
  // "students connected to a route get the position": who does something, and nothing that is kept.
  const known = knownThing(first.replaceAll(doers, ' '), language);
  if (known === undefined) return undefined;
  return [added.length === 1 ? { ...known, name: added[0] ?? known.name } : known];
}

/** A route that does something else than to give what is kept. */
function isOther({ method, path }: ReturnType<typeof readWrittenRoutes>[number]): boolean {
  return (
    method !== 'GET' ||
    (path.includes('/', 1) && !isReportPath(path) && !isFreePath(path)) ||
    smallAnswerOf({ method, path }) !== undefined
  );
}

const doers =
  /(?<!\p{L})\p{L}{3,16} (?:connected|can|get|gets|should|will|see|must|who|need)(?!\p{L})/giu;
