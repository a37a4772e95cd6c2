import { belongs, joins } from './joins.ts';

/**
 * What a request says of each feature of a bot, by starter: pieces that name none belong to the piece
 * before. So "greets in #lobby, logs deleted messages to #records" has two channels, one for each.
 */
export function partTexts(
  text: string,
  main: string,
  parts: readonly string[],
): ReadonlyMap<string, string> {
  const texts = new Map([main, ...parts].map((name) => [name, '']));
  const told = withoutQuotes(text);
  const ends = [...told.matchAll(boundary)].map(({ 0: mark, index }) => index + mark.trim().length);
  let owner = main;
  for (const [at, from] of [0, ...ends].entries()) {
    const to = ends[at] ?? text.length;
    owner = ownerOf(told.slice(from, to), [main, ...parts]) ?? owner;
    texts.set(owner, `${texts.get(owner) ?? ''}${text.slice(from, to)}`);
  }
  return texts;
}

/** What ends a piece: a mark, or "and" ahead. */
const boundary =
  /[,;.!?\n、。，；]|\s(?=(?:and|plus|also|und|sowie|y|et|e|en|i|oraz|ve|и|также)\s)/giu;

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
  const first = found.toSorted((a, b) => a.at - b.at)[0]?.name;
  // What a command of its own says is said by no other feature.
  const isOwnCommand = first === undefined && command.test(piece) && names.includes('slash-bot');
  return isOwnCommand ? 'slash-bot' : first;
}

function firstOf(piece: string, ...patterns: readonly (RegExp | undefined)[]): number {
  return Math.max(...patterns.map((pattern) => pattern?.exec(piece)?.index ?? -1));
}

const command =
  /(?<![\p{L}\p{N}/:.<_-])\/[\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}_-]{2,32}(?![\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}/])/u;
