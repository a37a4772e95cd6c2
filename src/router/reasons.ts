import { fragmentOf } from './features.ts';
import { isDense } from './words.ts';

/**
 * The fragments that weighed most, as people read them, at most three: `“landing”, “page”`. Fragments
 * consist of letters and digits only, and are cut, so they can be shown anywhere.
 */
export function heaviest(words: readonly string[], weights: ReadonlyMap<number, number>): string {
  const shown: string[] = [];
  for (const [owner, weight] of [...weights].toSorted(([, a], [, b]) => b - a)) {
    if (shown.length === most || weight <= 0) break;
    const text = [...fragmentOf(words, owner)].slice(0, maxCharacters).join('');
    if (!isTelling(text) || shown.some((other) => other.includes(text) || text.includes(other))) {
      continue;
    }
    shown.push(text);
  }
  return shown.map((text) => names.get(text) ?? `“${text}”`).join(', ');
}

const most = 3;
const maxCharacters = 20;
/** Scripts without spaces give whole sentences as one word: its pieces say more. */
const longestPiece = 6;
const names: ReadonlyMap<string, string> = new Map([
  ['?', 'the question mark'],
  ['slashcommand', 'a /command'],
  ['codeblock', 'a code block'],
  ['weblink', 'a link'],
]);

function isTelling(text: string): boolean {
  if (names.has(text)) return true;
  // A piece may begin or end inside a character.
  if (!text.isWellFormed()) return false;
  return isDense(text) ? text.length > 1 && text.length <= longestPiece : [...text].length > 2;
}
