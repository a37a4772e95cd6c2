import { downloads } from './folder-in.ts';
import { allMatches } from '../../../workspace/text/all-matches.ts';
import { readNumber } from '../../shared/reading/numbers/read-number.ts';

/**
 * The folder that is packed, where the ZIP files go, and how many of them are kept.
 *
 * @example
 * readZip('zip my ./notes folder into ./kept and keep the last 5');
 * // { folder: './kept', source: './notes', keep: '5' }
 */
export function readZip(text: string) {
  const [source, folder] = allMatches(text.slice(0, 2000), paths).map(([path]) => path);
  const keep = readNumber(text, copies, { min: 1, max: 1000 });
  return {
    folder: folder ?? 'backups',
    ...(source === undefined ? downloads.test(text) && { source: '~/Downloads' } : { source }),
    ...(keep !== undefined && { keep: String(keep) }),
  };
}

/** "./notes", "~/Documents", "/var/data" */
const paths = /(?<![\p{L}\p{N}:/.~-])(?:~|\.{1,2})?\/[a-z0-9_][\w./-]{0,100}(?<![./-])/giu;
const copies = [
  '(?:last|latest|keep|keeps|newest|letzten|neuesten|últim[ao]s|dernières|derniers|ultim[ei]|laatste|ostatni\\p{L}{1,2}|son|последни\\p{L}{1,2}|最近|最新)\\s?{n}',
];
