import { emojiOf } from '../page/games/reading/emoji-of.ts';
import { emojiIn } from '../shared/emoji-in.ts';

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
  const every = Number(faster.exec(message)?.slice(1).find(Boolean) ?? 1);
  return {
    head: named.find((sign) => !isFood(sign) && sign !== '🚂'),
    food: named.filter(isFood).slice(0, 4),
    isTrain: named.includes('🚂'),
    fasterEvery: Math.max(every, 1),
    isOpen: open.test(message),
  };
}

const edible = '🐟🍎🍌🍓🍕🍪🍩🍔🌮🧀🥕🪙💎⭐❤️🐭🍇🍊🍒🍑🍉🐔';
const faster =
  /(?:faster|speeds? (?:goes |going )?up|speed increases|quicker|schneller|más rápid[oa]|velocidad (?:sube|aumenta)|acelera|vitesse augmente|plus vite|accélère|mais rápid[oa]|più veloce|sneller|szybciej|hızlan\p{L}{1,4}|быстрее|ускоря\p{L}{1,4})\s(?:\p{L}{1,10}\s){0,3}(\d{1,2})(?!\d)|(?:every|each|alle|cada|tous les|toutes les|ogni|elke|co|her|кажд\p{L}{1,3})\s(\d{1,2})\s(?:\p{L}{1,14}\s){1,4}(?:faster|speeds? (?:goes )?up|schneller|más rápid|acelera|plus vite|accélère|mais rápid|più veloc|sneller|szybci|hızlan|быстрее|ускор)|每(?:吃)?\s?(\d{1,2})/iu;
const open =
  /(?:through|thru) (?:the )?walls?|wrap(?:s|ping)? ?(?:around|walls?)?|no walls|walls? (?:don['’]?t|do not) kill|ohne wände|durch (?:die )?wände|sin paredes|atravesar (?:las )?paredes|traverser les murs|sans murs|atravessar (?:as )?paredes|sem paredes|attraversare i muri|senza muri|door (?:de )?muren|zonder muren|przez ściany|bez ścian|duvarlardan geç|duvarsız|сквозь стены|без стен|穿墙|壁を通り抜け|壁なし|벽을? 통과|दीवार(?:ों)? के पार|عبر الجدران/iu;
