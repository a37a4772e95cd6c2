import { namedList } from '../shared/named-list.ts';
import { readNumber } from '../shared/reading/read-number.ts';
import { type Rate, readRate } from '../shared/reading/read-rate.ts';

interface ChatRules {
  /** As the request writes them; empty if it names none. */
  readonly rooms: readonly string[];
  readonly maxTextLength: number;
  readonly historyLength: number;
  /** How long a name is. */
  readonly nameLength: { readonly min: number; readonly max: number };
  /** How many messages one may send in how many seconds. */
  readonly rate?: Pick<Rate, 'count' | 'seconds'>;
}

/**
 * The rooms and limits of a chat that a request names.
 *
 * @example
 * readChat('rooms: tea, milk. Nicknames of 3 to 16 letters, 5 messages every 10 seconds').nameLength;
 * // { min: 3, max: 16 }
 */
export function readChat(message: string): ChatRules {
  const text = message.slice(0, 4000);
  const { least, most } = names.exec(text)?.groups ?? {};
  const rest = text.replace(names, ' ');
  const rate = readRate(rest);
  const min = Number(least ?? 1);
  const max = Number(most ?? 30);
  return {
    rooms: (namedList(text, roomWords) ?? []).slice(0, 20).map((room) => asWritten(text, room)),
    maxTextLength: readNumber(rest, lengths, { min: 20, max: 10_000 }) ?? 2000,
    historyLength: readNumber(rest, histories, { min: 1, max: 1000 }) ?? 50,
    nameLength: min >= 1 && min <= max && max <= 100 ? { min, max } : { min: 1, max: 30 },
    ...(rate !== undefined && { rate: { count: rate.count, seconds: rate.seconds } }),
  };
}

/** "General" of "rooms: general, help" is called general. */
function asWritten(text: string, room: string): string {
  const at = text.toLowerCase().indexOf(room.toLowerCase());
  return at < 0 ? room : text.slice(at, at + room.length);
}

const names =
  /(?<!\p{L})(?:(?:user|nick|screen|display)?[ -]?names?|nicks?|apodos?|alias|pseudos?|spitznamen?|benutzernamen?|nutzernamen?|apelidos?|soprannom[ei]|nom d['’]utilisateur|usernam\p{L}|nazw\p{L}{1,3}|pseudonim\p{L}{0,2}|имя|имена|имени|ник\p{L}{0,3}|никнейм\p{L}{0,2}|bijna(?:a)?m\p{L}{0,2}|takma ad\p{L}{0,2}|昵称|ニックネーム|名前|닉네임)(?!\p{L})[^.;\d\n]{0,30}(?<least>\d{1,2})\s?(?:-|–|to|bis|a|à|до|do|and|und|y|e|et|tot|~|〜)\s?(?<most>\d{1,2})(?:\s?(?:characters?|chars?|letters?|zeichen|buchstaben|caract\p{L}*|letras|lettres|caratteri|lettere|znak\p{L}*|символ\p{L}*|букв\p{L}*|tekens|karakter))?/iu;

const characters =
  '(?:characters?|chars?|letters|zeichen|caracteres|caractères|caratteri|znak\\p{L}*|символ\\p{L}*)';
const messages = '(?:messages?|nachrichten|mensajes|mensagens|messaggi|wiadomości|сообщени\\p{L}*)';
const lengths = [
  `{n}[\\s-]?${characters}`,
  `(?:message )?(?:length|länge|longitud|longueur)\\D{0,12}{n}`,
];
const histories = [
  `(?:last|history of|latest|letzten|últimos|últimas|derniers|ultimi|ostatni\\p{L}*|последни\\p{L}*)\\s{n}`,
  `{n}\\s${messages}`,
];

export const roomWords =
  'rooms?|channels?|salas?|räume[nr]?|räumen|salons?|stanze|pokoje|odalar|kamers|комнат[аы]?|房间|ルーム|방|कमरे';
