import { allMatches } from '../../workspace/text/all-matches.ts';
import { belongs, joins } from './joins.ts';

/**
 * What a request says of each feature of a bot, by starter: pieces that name none belong to the piece
 * before. So "greets in #lobby, logs deleted messages to #records" has two channels, one for each.
 *
 * @param commands The features that have them, by the names of commands: what is said of a command is said
 *   of its feature alone.
 */
export function partTexts(
  text: string,
  main: string,
  parts: readonly string[],
  commands: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const texts = new Map([main, ...parts].map((name) => [name, '']));
  const told = withoutQuotes(text);
  const ends = allMatches(told, boundary).map(({ 0: mark, index }) => index + mark.trim().length);
  let owner = main;
  for (const [at, from] of [0, ...ends].entries()) {
    const to = ends[at] ?? text.length;
    const piece = told.slice(from, to);
    owner = ownerOf(piece, [main, ...parts]) ?? ownerOfCommand(piece, commands) ?? owner;
    texts.set(owner, `${texts.get(owner) ?? ''}${text.slice(from, to)}`);
  }
  return texts;
}

function ownerOfCommand(piece: string, commands: ReadonlyMap<string, string>): string | undefined {
  const named = allMatches(piece.toLowerCase(), /\/(?<name>[\p{L}\p{M}\p{N}_-]{1,32})/gu);
  return commands.get(named[0]?.groups?.['name'] ?? '');
}

/** What ends a piece: a mark, or "and" ahead. */
const boundary =
  /[,;!?\n、。，；،؛]|\.(?!\S)|\s(?=(?:and|plus|also|und|sowie|y|et|e|en|i|oraz|ve|и|также)\s)/giu;

/** Quotes are what the bot says. */
function withoutQuotes(text: string): string {
  return text.replaceAll(/["“„«「][^"“”„«»「」\n]{2,500}["”“»」]/gu, (quote) =>
    ' '.repeat(quote.length),
  );
}

/** The one whose words begin first in a piece. */
function ownerOf(piece: string, names: readonly string[]): string | undefined {
  const found = names
    .map((name) => ({ name, at: firstOf(piece, joins[name], belongs[name]) }))
    .filter(({ at }) => at >= 0);
  return found.toSorted((a, b) => a.at - b.at)[0]?.name;
}

function firstOf(piece: string, ...patterns: readonly (RegExp | undefined)[]): number {
  return Math.max(...patterns.map((pattern) => pattern?.exec(piece)?.index ?? -1));
}
