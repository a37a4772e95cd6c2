import { allMatches } from '../../workspace/text/all-matches.ts';
import { wishedEmoji } from '../page/looks/emoji-sets.ts';

/** What a request changes in the game: the size of its board, its goal, and what its tiles show. */
export interface Tiles {
  /** Rows and columns: 3 to 8. */
  readonly size: number;
  /** A power of two. */
  readonly goal: number;
  /** The signs of 2, 4, 8 and so on; numbers where there are none. */
  readonly signs: readonly string[];
}

/** "5x5 board", "reach 4096", "with fruit instead of numbers". */
export function readTiles(message: string): Tiles {
  const size = /(?<![\d.])([3-8])\s?[x×*х]\s?\1(?![\d.])/u.exec(message)?.[1];
  const goal = allMatches(message, /(?<![\d.,])\d{2,5}(?![\d.,]\d|\d)/gu)
    .map(([number]) => Number(number))
    .find((number) => number !== 2048 && number >= 64 && Number.isInteger(Math.log2(number)));
  const wished = wishedEmoji(message);
  return {
    size: Number(size ?? 4),
    goal: goal ?? 2048,
    signs: wished.length > 3 ? wished.slice(0, Math.log2(goal ?? 2048)) : [],
  };
}
