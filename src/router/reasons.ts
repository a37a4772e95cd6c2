import { isConcept } from './concepts.ts';
import { fragmentOf } from './features.ts';
import { isDense } from './words.ts';

/**
 * The fragments that counted most, at most three, for display: `“landing”, “page”`. They consist only
 * of letters and digits and are short, so they are safe to show anywhere.
 */
export function topFragments(
  words: readonly string[],
  weights: ReadonlyMap<number, number>,
): string {
  const shown: string[] = [];
  for (const [owner, weight] of [...weights].toSorted(([, a], [, b]) => b - a)) {
    if (shown.length === most || weight <= 0) break;
    const text = [...fragmentOf(words, owner)].slice(0, maxCharacters).join('');
    if (
      !isMeaningful(text) ||
      shown.some((other) => other.includes(text) || text.includes(other))
    ) {
      continue;
    }
    shown.push(text);
  }
  return shown.map((text) => names.get(text) ?? `“${text}”`).join(', ');
}

const most = 3;
const maxCharacters = 20;
/** In scripts without spaces a word may be a whole sentence, so only its pieces are shown. */
const longestPiece = 6;
const names: ReadonlyMap<string, string> = new Map([
  ['?', 'the question mark'],
  ['discordbot', 'a Discord bot'],
  ['botcommands', 'the commands of a bot'],
  ['slashcommand', 'a /command'],
  ['bangcommand', 'a !command'],
  ['httproute', 'a route'],
  ['cliflag', 'a command-line option'],
  ['channelname', 'a #channel'],
  ['hexcolor', 'a color code'],
  ['mailaddress', 'an email address'],
  ['pricevalue', 'a price'],
  ['clocktime', 'a time'],
  ['codeblock', 'a code block'],
  ['weblink', 'a link'],
  ['filename', 'a file name'],
  ['inlinecode', 'a command'],
]);

function isMeaningful(text: string): boolean {
  if (names.has(text)) return true;
  // The word before it is the reason.
  if (isConcept(text)) return false;
  // A piece may start or end inside a surrogate pair.
  if (!text.isWellFormed()) return false;
  return isDense(text) ? text.length > 1 && text.length <= longestPiece : [...text].length > 2;
}
