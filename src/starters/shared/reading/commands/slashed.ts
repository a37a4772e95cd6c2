import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { subsBehind } from './subs-behind.ts';

/**
 * A request with the commands that it writes as `!ping` written as `/ping`, as bots of today have them.
 *
 * @example
 * slashed('!ping says pong, !dice rolls'); // '/ping says pong, /dice rolls'
 */
export function slashed(text: string): string {
  const spaced = text.replaceAll(inQuotes, '$<typed> ').replaceAll(joined, '$& ');
  return subsBehind(withBangs(text).length === 0 ? spaced : spaced.replaceAll(bang, '/$<name>'));
}

/** '"/run 8.4" adds': a command in quotes is typed, and not said. */
const inQuotes =
  /["“„«「](?<typed>\/\p{L}[\p{L}\p{M}\p{N}_-]{1,31}(?:\s[^"“”„«»「」\n]{0,60})?)["”“»」]/gu;
/** "/dailyで100個": a Latin name ends where another script begins. */
const joined =
  /(?<![\p{sc=Latin}\p{sc=Cyrillic}\p{N}/.:])\/[a-z][a-z0-9_-]{1,31}(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])/gu;

/** The names of those commands; none where a request has slash commands, too. */
export function withBangs(text: string): readonly string[] {
  const head = text.slice(0, 4000);
  if (slash.test(head)) return [];
  return [...new Set(allMatches(head, bang).map(({ groups }) => groups?.['name'] ?? ''))];
}

const bang = /(?<=^|[\s,;:("“])!(?<name>\p{L}[\p{L}\p{M}\p{N}_-]{1,31})(?![\p{L}\p{N}!])/gu;
const slash = /(?<=^|[\s,;:(])\/\p{L}[\p{L}\p{M}\p{N}_-]{1,31}/u;
