import { readNumber } from '../shared/read-number.ts';

interface Checks {
  /** After how many failures in a row it tells. */
  readonly failures: number;
  readonly timeoutSeconds: number;
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
  const list = /(?<![\p{L}\p{N}/\\._-])[a-z][a-z0-9_-]{0,30}\.json(?![\p{L}\p{N}])/u.exec(
    text.slice(0, 4000),
  )?.[0];
  return {
    failures:
      readNumber(text.replace(/(?<!\p{L})twice(?!\p{L})/giu, '2 times'), inRow, {
        min: 1,
        max: 100,
      }) ?? 1,
    timeoutSeconds: readNumber(text, timeouts, { min: 1, max: 120 }) ?? 10,
    ...(list !== undefined && { list }),
  };
}

const inRow = [
  "{n}\\s(?:\\p{L}{2,12}\\s){0,3}?(?:in a row|consecutive|in succession|di fila|hintereinander|in folge|seguid[ao]s|consecutiv[ao]s|d[’']affilée|consécutif\\p{L}{0,2}|z rzędu|op rij|подряд)",
  '{n} consecutive',
];
const timeouts = [
  '(?:timeout|zeitlimit|tiempo límite|délai)(?: of| is| von| de| di|:)? ?{n}',
  '{n}[\\s-]?(?:s|sec|seconds?|sekunden) timeout',
];
