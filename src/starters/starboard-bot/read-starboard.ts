import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { readChannels } from '../shared/reading/commands/read-server-words.ts';

/** What a request says of a starboard. */
export interface Starboard {
  /** As in `#starboard`. */
  readonly channel: string;
  readonly emoji: string;
  readonly stars: number;
  /** Whether authors may star their own messages. */
  readonly countsOwn: boolean;
}

/**
 * Reads the channel, the emoji and the number.
 *
 * @example
 * readStarboard('starboard: 5 🔥 copies a message to #best, self-stars do not count');
 * // { channel: '#best', emoji: '🔥', stars: 5, countsOwn: false }
 */
export function readStarboard(message: string): Starboard {
  const text = message.slice(0, 4000);
  return {
    channel: readChannels(text)[0] ?? '#starboard',
    emoji: emoji.exec(text)?.[0] ?? '⭐',
    stars: Math.round(readNumber(text, numbers, { min: 1, max: 100 }) ?? 3),
    countsOwn: !own.test(text),
  };
}

/** "5 🔥", "🔥 reactions", "with 🔥": another emoji of a message decorates it. */
const emoji =
  /(?<=\d[+x×]?\s?)\p{Extended_Pictographic}\u{fe0f}?|\p{Extended_Pictographic}\u{fe0f}?(?=\s?(?:reac|reak|réac|reaz|реак|emoji))|(?<=(?:emoji|with|mit|con|avec|com|z|ile|с)\s)\p{Extended_Pictographic}\u{fe0f}?|[⭐🌟✨]/u;
const numbers = [
  '{n}\\+?\\s?(?:or more\\s)?(?:stars?|reactions?|reacts?|votes?|\\p{Extended_Pictographic}|sternen?|sterne|reaktionen|estrellas?|reacciones|étoiles?|réactions|estrelas?|reações|stelle|stella|reazioni|gwiazd\\p{L}{1,2}|reakcj\\p{L}|yıldız|tepki|зв[её]зд\\p{L}{0,2}|реакци\\p{L}{1,2}|颗星|个?⭐|つの?星|별)',
  '(?:stars?|sterne|estrellas|étoiles|estrelas|stelle|gwiazdki|yıldız|зв[её]зд\\p{L}?|星|별|threshold|minimum|at least|mindestens|ab|al menos|au moins|pelo menos|almeno)\\s?[:=]?\\s?{n}',
];
const own =
  /self[- ]?(?:star|react|vote)|(?<!\p{L})(?:own|eigenen?|propi[oa]s?|propres?|própri[oa]s?|propri[oe]?|własn\p{L}{1,3}|kendi|собственн\p{L}{1,3}|сво[ией]\p{L}?)\s(?:messages?|posts?|stars?|nachrichten?|sterne|mensajes?|mensage(?:m|ns)|messagg\p{L}{1,2}|wiadomości|mesaj\p{L}{0,4}|сообщени\p{L}{1,2})|自分の/iu;
