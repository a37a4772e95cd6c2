import { allMatches } from '../../workspace/text/all-matches.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { emojiIn } from '../shared/emoji-in.ts';
import { isDrawn } from '../page/drawings/pictures.ts';
import { asksForLevels } from '../page/games/reading/read-level.ts';
import { emojiOf } from '../page/games/reading/emoji-of.ts';
import { namesEmoji, wishedEmoji } from '../page/looks/emoji-sets.ts';
import { exampleNames } from '../page/reading/named-categories.ts';

/**
 * What is on the cards, and whether the request lists it: its emoji, those of the things that it names, its
 * words, or the emoji of its theme where there are no drawings of that. Empty without all of them. Examples,
 * and fewer than the cards that it wishes, are followed by others of the theme.
 *
 * @example
 * cardsOf('memory with a whale, a crab, a shark and a turtle', []);
 * // { names: ['🐳', '🦀', '🦈', '🐢'], isListed: true }
 */
export function cardsOf(message: string, things: readonly string[], isExact = false): Cards {
  const cards = listedCards(message, things, isExact);
  const isWhole = wishedPairs(message) <= cards.names.length && exampleNames(message).length < 2;
  if (isExact || !cards.isListed || isWhole || emojiIn(cards.names.join('')).length === 0)
    return cards;
  const names = [...new Set([...cards.names, ...wishedEmoji(message)])].slice(0, 18);
  return { names, isListed: names.length === cards.names.length };
}

interface Cards {
  readonly names: readonly string[];
  readonly isListed: boolean;
}

function listedCards(message: string, things: readonly string[], isExact: boolean): Cards {
  if (isExact) return { names: things.slice(0, 18), isListed: things.length > 0 };
  const own = emojiIn(message);
  if (own.length > 3) return { names: own.slice(0, 18), isListed: true };
  const listed = things.filter((thing) => !/[\d:：]/u.test(thing)).slice(0, 18);
  const signs = listed.map((thing) => emojiOf(thing)[0]);
  // Most of what is listed has an emoji, and so do not all cards show words.
  if (listed.length >= 4 && signs.filter((sign) => sign !== undefined).length * 2 >= listed.length)
    return { names: [...new Set(listed.map((thing, at) => signs[at] ?? thing))], isListed: true };
  const named = emojiOf(message);
  if (named.length > 3) return { names: named.slice(0, 18), isListed: true };
  if (namesEmoji(message)) return { names: wishedEmoji(message), isListed: false };
  if (listed.length >= 4) return { names: listed, isListed: true };
  return { names: isDrawn(message) ? [] : wishedEmoji(message), isListed: false };
}

/** The theme of a game for which there are neither drawings nor emoji. */
export function leftOutOfMemory(text: string): readonly string[] {
  const theme = themed.exec(text)?.[1];
  const isShown =
    theme === undefined || isDrawn(text) || listedCards(text, [], false).names.length > 0;
  const { names } = cardsOf(text, []);
  const [most, wished] = [names.length || 18, wishedPairs(text)];
  return [
    ...(isShown ? [] : [`pictures of ${theme}: the cards show other ones`]),
    ...(wished > most ? [`${wished * 2} cards: there are pictures for ${most * 2}`] : []),
  ];
}

const themed =
  /(?<!\p{L})(?:memory|matching|pairs) (?:game )?(?:with|of|about) ((?!(?:two|more|three|four|pairs|cards|levels|players|sounds|points|pictures|images|photos|names|words|emojis)(?!\p{L}))\p{L}{3,16}s)(?=[,.;]|$|\s(?:for|and|with)\s)/iu;

/**
 * The numbers of pairs that a game of so many kinds can have, and the one that the request names first: "12
 * pairs", "16 cards", "6x6". Without one it is all that the request lists, or 8. Several sizes are all there are.
 */
export function pairsFor(message: string, kinds: number, isListed: boolean) {
  const named = sizesIn(message);
  const sizes = named.length === 0 && asksForLevels(message) ? levels(kinds) : named;
  const all = sizes.length > 1 ? sizes : usual;
  const counts = [
    ...new Set([
      ...all.filter((count) => count <= kinds),
      ...(isListed || (all === sizes && wishedPairs(message) > kinds) ? [kinds] : []),
    ]),
  ];
  const wished = named[0] ?? sizes[1] ?? (isListed ? kinds : 8);
  return {
    counts: counts.toSorted((a, b) => a - b),
    chosen: counts.toSorted((a, b) => Math.abs(a - wished) - Math.abs(b - wished))[0],
  };
}

/** Easy, medium and hard: 12, 16 and 24 cards where there are enough kinds. */
function levels(kinds: number): readonly number[] {
  return kinds >= 10 ? [6, 8, Math.min(kinds, 12)] : [4, 6, 8].filter((pairs) => pairs <= kinds);
}

/** The most pairs that a request names; 0 without a number. */
export function wishedPairs(message: string): number {
  return Math.max(0, ...sizesIn(message));
}

/** "easy with 8 cards, medium with 16 and hard with 24": 4, 8 and 12 pairs. */
function sizesIn(message: string): readonly number[] {
  const text = withDigits(message);
  const found = allMatches(text, sizes).map(({ index, groups = {} }) => {
    const { rows = 0, columns = 0, cards = 0, pairs = 0 } = groups;
    const isOfPairs = Number(pairs) > 0;
    const count = Number(pairs) || Number(cards) / 2 || (Number(rows) * Number(columns)) / 2;
    return { index, isOfPairs, count };
  });
  const [first] = found;
  if (first === undefined) return [];
  const start =
    Math.max(...['.', '!', '?', '。'].map((mark) => text.lastIndexOf(mark, first.index))) + 1;
  const others = allMatches(text.slice(start).split(/[.!?。]/u, 1)[0] ?? '', further)
    .map(([digits]) => Number(digits) / (first.isOfPairs ? 1 : 2))
    .filter((count) => count >= 2 && count <= 18 && Number.isInteger(count));
  const all = [
    ...found.map(({ count }) => count),
    ...(others.length + found.length > 2 ? others : []),
  ];
  return [...new Set(all.filter((count) => count >= 2))];
}

const usual = [4, 6, 8, 10, 12, 15, 18];
const sizes =
  /(?<![\d.])(?:(?<rows>[2-8])\s?[x×*х]\s?(?<columns>[2-8])(?![\d.])|(?<pairs>\d{1,2})[\s-]?(?:pairs?|paare?n?|pare(?:s|jas|n)|paires?|coppie|par[ay]?|çift|пар\p{L}?|pasang|cặp|对|組|ペア|쌍|जोड़|أزواج)|(?<cards>\d{1,2})[\s-]?(?:cards?|karten|cartas|cartes|carte|kaarten|kart\p{L}?|карт\p{L}{0,4}|kort|lá|thẻ|张|枚|장|पत्त|بطاقة))/giu;
/** A number without a word behind it that it counts: "medium with 16 and", "8, 16 or 24 cards". */
const further =
  /(?<![\d.:x×])\d{1,2}(?=\s?[,、)]|\s(?:and|or|und|oder|y|o|e|et|ou|en|of|i|lub|ve|veya|и|или)\s|$)/giu;
