import { emojiOf } from '../page/games/reading/emoji-of.ts';
import { letterPattern } from '../../workspace/text/letters.ts';
import { emojiIn } from '../shared/emoji-in.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';

export interface Snake {
  /** The emoji of its head, if the request makes it another animal. */
  readonly head: string | undefined;
  /** The emoji of what it eats; empty for an apple. */
  readonly food: readonly string[];
  /** Whether it is a train: wagons instead of a body. */
  readonly isTrain: boolean;
  /** It gets faster each time that it has eaten so many. */
  readonly fasterEvery: number;
  /** Whether it leaves on one side and comes back on the other. */
  readonly isOpen: boolean;
}

/**
 * The twists of a request for a game of snake.
 *
 * @example
 * readSnake('snake, but a cat that eats fish, faster every 5 fish').fasterEvery; // 5
 */
export function readSnake(message: string): Snake {
  const named = [...new Set([...emojiIn(message), ...emojiOf(message)])].filter(
    (sign) => sign !== '🐍',
  );
  const isFood = (sign: string): boolean => edible.includes(sign);
  return {
    head: named.find((sign) => !isFood(sign) && sign !== '🚂'),
    food: named.filter(isFood).slice(0, 4),
    isTrain: named.includes('🚂'),
    fasterEvery: Math.max(fasterAfter(message) ?? 1, 1),
    isOpen: open.test(message),
  };
}

/** How many cells a row has: "a 15x15 board". */
export function cellsIn(message: string): number {
  return Math.min(Math.max(Number(board.exec(message)?.[1] ?? 20), 8), 40);
}

const board = /(?<!\d)(\d{1,2})\s?[x×]\s?\d{1,2}(?!\d)/iu;
const edible = '🐟🍎🍌🍓🍕🍪🍩🍔🌮🧀🥕🪙💎⭐❤️🐭🍇🍊🍒🍑🍉🐔';
const speed =
  'faster|speed|quick|schneller|tempo|beschleun|r[áa]pid|veloc|acelera|vitesse|vite|accél|sneller|snelheid|szybci|szybko|prędko|hız|быстр|ускор|скорост|швидк|швидш|прискор|nhanh|cepat|snabb';
const each =
  '(?:every|each|alle|cada|tous les|toutes les|ogni|elke|om de|co|her|кажд\\p{L}{1,3}|кожн\\p{L}{1,2}|setiap|mỗi|var)';
const count = '(\\d{1,2}(?!\\d)\\s?\\p{L}{0,14})';
const inTime =
  /^\d+\s?(?:s|sek\p{L}{0,5}|se[cg]\p{L}{0,5}|сек\p{L}{0,5}|m|min\p{L}{0,6}|saniye\p{L}{0,3})$/iu;

/** "gets faster every 5 apples", as a pattern without edges. */
export const fasterWords = `(?:${speed})[^.,;\\d]{0,30}?${each} ${count}|${each} ${count}[^.,;\\d]{0,30}?(?:${speed})\\p{L}{0,8}|每(?:吃)?\\s?(\\d{1,2})(?!秒)[^,，。]{0,10}|(\\d{1,2})(?:個|つ|こ|개)[^、。,]{0,8}(?:ごと|たび|마다)[^、。,]{0,8}`;
const faster = letterPattern(`(?<!\\p{L})(?:${fasterWords})`);

/** After how much food a snake gets faster; undefined where it is not said, or in seconds. */
export function fasterAfter(message: string): number | undefined {
  const said = faster.exec(withDigits(message))?.slice(1).find(Boolean);
  return said === undefined || inTime.test(said) ? undefined : Number.parseInt(said, 10);
}

const open =
  /(?:through|thru) (?:the )?walls?|walls? (?:(?:that )?you can|to) (?:go|pass|move|walk|drive) (?:through|thru)|wrap(?:s|ping)? ?(?:around|walls?)?|no walls|walls? (?:don['’]?t|do not) kill|ohne wände|durch (?:die )?wände|sin paredes|atravesar (?:las )?paredes|traverser les murs|sans murs|atravessar (?:as )?paredes|sem paredes|attraversare i muri|senza muri|door (?:de )?muren|zonder muren|przez ściany|bez ścian|duvarlardan geç|duvarsız|сквозь стены|крізь стіни|без стін|без стен|穿墙|壁を通り抜け|壁なし|벽을? 통과|दीवार(?:ों)? के पार|عبر الجدران/iu;
