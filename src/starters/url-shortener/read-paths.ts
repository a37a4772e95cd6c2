import type { PlanRoute } from '../../contracts/job/plan.ts';

/** Where links are made, and where their visits are told. */
interface Paths {
  readonly create: string;
  readonly stats: string;
}

/**
 * The paths that a request writes out, or the usual ones.
 *
 * @example
 * readPaths('POST /shorten, GET /:id/stats'); // { create: '/shorten', stats: '/:code/stats' }
 */
export function readPaths(text: string): Paths {
  const head = text.slice(0, 4000);
  const create = /(?<!\p{L})POST\s{1,3}`?(?<path>(?:\/[a-z][\w-]{1,30}){1,3})(?![\w/:{<])/u.exec(
    head,
  );
  const stats =
    /(?<!\p{L})GET\s{1,3}`?(?<path>(?:\/[a-z][\w-]{1,30}){0,2}\/[:{<]\w{1,20}[}>]?\/[a-z][\w-]{1,20}|(?:\/[a-z][\w-]{1,30}){1,3}\/[:{<]\w{1,20}[}>]?)(?![\w/])/u.exec(
      head,
    );
  const isFree = (path = '/'): boolean => !/^\/(?:health|public)?$/.test(path);
  const made = create?.groups?.['path'];
  const told = stats?.groups?.['path']?.replace(/\/[:{<]\w+[}>]?/, '/:code');
  return {
    create: made !== undefined && isFree(made) ? made : '/api/links',
    stats: told ?? '/api/links/:code',
  };
}

/** "/stats page": one for all links. */
export const hasStats = (text: string): boolean =>
  /(?<![\p{L}\d/:}>])\/stats(?![\w/])|stat(?:istic)?s page|statistikseite|p[aá]gina (?:de|delle) e?stat[ií]|page de stat|страниц\p{L} статист|统计页/iu.test(
    text.slice(0, 4000),
  );

/** The routes of a shortener, with the paths of the request. */
export function routesOfShortener(text: string): readonly PlanRoute[] {
  const { create, stats } = readPaths(text);
  return [
    { method: 'GET', path: '/health', summary: 'Says that the service runs.' },
    { method: 'GET', path: '/', summary: 'The page on which people shorten addresses.' },
    { method: 'POST', path: create, summary: 'Shortens an address.' },
    {
      method: 'GET',
      path: stats,
      summary: 'Tells where a link leads, how often it was used, and when last.',
    },
    ...(hasStats(text)
      ? [{ method: 'GET' as const, path: '/stats', summary: 'All links with their visits.' }]
      : []),
    { method: 'GET', path: '/:code', summary: 'Leads to the long address.' },
  ];
}
