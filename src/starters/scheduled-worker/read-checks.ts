import { allMatches } from '../../workspace/text/all-matches.ts';
import { readPort } from '../shared/reading/numbers/read-port.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';

interface Checks {
  /** After how many failures in a row it tells. */
  readonly failures: number;
  readonly timeoutSeconds: number;
  /** The port of the status page, if there is one. */
  readonly port?: number;
  /** Where the state is served as JSON besides `/api/status`: "GET /status". */
  readonly paths?: readonly string[];
  /** The file with the sites. */
  readonly list?: string;
}

/**
 * What a request says of checks of sites.
 *
 * @example
 * readChecks('sites.json, down 3 times in a row, timeout 5 s');
 * // { failures: 3, timeoutSeconds: 5, list: 'sites.json' }
 */
export function readChecks(text: string): Checks {
  const head = text.slice(0, 4000);
  const list = listFile.exec(head)?.[0] ?? (yaml.test(head) ? 'config.yaml' : undefined);
  const paths = statusPaths(head);
  const hasPage = statusPage.test(head) || servedPath.test(head);
  return {
    failures:
      readNumber(text.replace(/(?<!\p{L})twice(?!\p{L})/giu, '2 times'), inRow, {
        min: 1,
        max: 100,
      }) ?? 1,
    timeoutSeconds: readNumber(text, timeouts, { min: 1, max: 120 }) ?? 10,
    ...(list !== undefined && { list }),
    ...(hasPage && { port: readPort(head) }),
    ...(paths.length > 0 && { paths }),
  };
}

/**
 * The paths at which a request asks for what was found.
 *
 * @example
 * statusPaths('GET /status shows the latest result, GET /health'); // ['/status']
 */
export function statusPaths(text: string): readonly string[] {
  const named = allMatches(text, new RegExp(servedPath, 'gu')).map(([, path = '']) => path);
  return [...new Set(named)].filter((path) => !ownPaths.has(path)).slice(0, 4);
}

const servedPath = /(?<!\p{L})GET\s`?(\/[a-z][a-z0-9/_-]{0,40}(?<=[a-z0-9]))(?![\w/:{-])/u;
const ownPaths = new Set(['/health', '/api/status']);

const listFile = /(?<![\p{L}\p{N}/\\._-])[a-z][a-z0-9_-]{0,30}\.(?:json|ya?ml)(?![\p{L}\p{N}])/u;
const yaml = /(?<!\p{L})ya?ml(?!\p{L})/iu;
/** A page, or a port for one. */
const statusPage =
  /status\s?-?(?:page|site|dashboard|seite)|dashboard|(?:(?:html|web) ?page|page|seite|página|pagina|stron\p{L}{1,3}|страниц\p{L}{1,2}|pagina) (?:\p{L}{1,6} ){0,2}(?:status|state|estado|statut|état|stato|stanu|статус\p{L}{0,2}|состояни\p{L})|(?:status|estado|statut|état|stato)\p{L}{0,3}seite|(?<!\p{L})(?:port|puerto|porta|порт\p{L}{0,2}|poort)\s?(?:=|:|is|auf)?\s?\d{2,5}|状态页|ステータスページ|상태 페이지/iu;
const inRow = [
  "{n}\\s(?:\\p{L}{2,12}\\s){0,3}?(?:in a row|consecutive|in succession|di fila|hintereinander|in folge|seguid[ao]s|consecutiv[ao]s|d[’']affilée|consécutif\\p{L}{0,2}|z rzędu|op rij|подряд|i rad|berturut-turut|liên tiếp|поспіль)",
  '{n} consecutive',
];
const timeouts = [
  '(?:timeout|zeitlimit|tiempo límite|délai)(?: of| is| von| de| di|:)? ?{n}',
  '{n}[\\s-]?(?:s|sec|seconds?|sekunden) timeout',
];
