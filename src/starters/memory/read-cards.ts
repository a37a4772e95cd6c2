import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { emojiIn } from '../shared/emoji-in.ts';
import { isDrawn } from '../page/drawings/pictures.ts';
import { emojiOf } from '../page/games/reading/emoji-of.ts';
import { wishedEmoji } from '../page/looks/emoji-sets.ts';

/**
 * What is on the cards, and whether the request lists it: its emoji, those of the things that it names, its
 * words, or the emoji of its theme where there are no drawings of that. Empty without all of them.
 *
 * @example
 * cardsOf('memory with a whale, a crab, a shark and a turtle', []);
 * // { names: ['🐳', '🦀', '🦈', '🐢'], isListed: true }
 */
export function cardsOf(
  message: string,
  things: readonly string[],
  isExact = false,
): { readonly names: readonly string[]; readonly isListed: boolean } {
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
  if (asksForEmoji.test(message)) return { names: wishedEmoji(message), isListed: false };
  if (listed.length >= 4) return { names: listed, isListed: true };
  return { names: isDrawn(message) ? [] : wishedEmoji(message), isListed: false };
}

const asksForEmoji = /emoji|эмодзи|表情|絵文字|이모지|इमोजी|إيموجي/iu;

/**
 * The numbers of pairs that a game of so many kinds can have, and the one that the request names: "12 pairs",
 * "16 cards", "6x6". Without one it is all that the request lists, or 8.
 */
export function pairsFor(message: string, kinds: number, isListed: boolean) {
  const counts = [
    ...new Set([...usual.filter((count) => count <= kinds), ...(isListed ? [kinds] : [])]),
  ];
  const named = wishedPairs(message);
  const wished = named >= 2 ? named : isListed ? kinds : 8;
  return {
    counts: counts.toSorted((a, b) => a - b),
    chosen: counts.toSorted((a, b) => Math.abs(a - wished) - Math.abs(b - wished))[0],
  };
}

/** How many pairs a request names; 0 without a number. */
export function wishedPairs(message: string): number {
  const {
    rows = 0,
    columns = 0,
    cards = 0,
    pairs = 0,
  } = sizes.exec(withDigits(message))?.groups ?? {};
  return Number(pairs) || Number(cards) / 2 || (Number(rows) * Number(columns)) / 2;
}

const usual = [4, 6, 8, 10, 12, 15, 18];
const sizes =
  /(?<![\d.])(?:(?<rows>[2-8])\s?[x×*х]\s?(?<columns>[2-8])(?![\d.])|(?<pairs>\d{1,2})[\s-]?(?:pairs?|paare?n?|pare(?:s|jas|n)|paires?|coppie|par[ay]?|çift|пар\p{L}?|对|組|ペア|쌍|जोड़|أزواج)|(?<cards>\d{1,2})[\s-]?(?:cards?|karten|cartas|cartes|carte|kaarten|kart\p{L}?|карт\p{L}{0,4}|张|枚|장|पत्त|بطاقة))/iu;

/** Whether two play, in turns. */
export function isForTwo(message: string): boolean {
  return /(?<!\d)2[- ]?(?:players?|spieler|jugadores|joueurs|jogadores|giocatori|spelers|graczy|kişi|oyuncu|игрок\p{L}|人|명|खिलाड़ी|لاعب)|two[- ]players?|zwei spieler|zu zweit|dos jugadores|(?:à )?deux joueurs|dois jogadores|due giocatori|twee spelers|dwóch graczy|iki kişi|двух игроков|двоих|双人|两人|二人|두 명|दो खिलाड़ी|لاعبين|لاعبان/iu.test(
    message,
  );
}
