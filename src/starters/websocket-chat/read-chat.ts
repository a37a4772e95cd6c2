import { namedList } from '../shared/named-list.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { type Rate, readRate } from '../shared/reading/numbers/read-rate.ts';

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
    rooms: roomsIn(text),
    maxTextLength: readNumber(rest, lengths, { min: 20, max: 10_000 }) ?? 2000,
    historyLength: readNumber(rest, histories, { min: 1, max: 1000 }) ?? 50,
    nameLength: min >= 1 && min <= max && max <= 100 ? { min, max } : { min: 1, max: 30 },
    ...(rate !== undefined && { rate: { count: rate.count, seconds: rate.seconds } }),
  };
}

/** The names of rooms; where a list goes on with a sentence, those before it. */
export function roomsIn(text: string): readonly string[] {
  const found = (namedList(text, roomWords) ?? [])
    .slice(0, 20)
    .map((room) => asWritten(text, room));
  const end = found.findIndex((room) => room.split(/\s/u).length > 2 || noRoom.test(room));
  const rooms = end < 0 ? found : found.slice(0, end);
  return rooms.length > 1 ? rooms : [];
}

/** Of rooms with people in them, what else a chat has. */
const noRoom =
  /^(?:nick\p{L}{0,7}|user\p{L}{0,6}|names?|history|verlauf|historial|historique|hist[óo]ric?o|messages?|nachrichten|mensajes|mensagens|messaggi|typing\p{L}{0,1}|(?:typing|online) \p{L}{1,12}|private \p{L}{1,12}|apodos?|apelidos?|pseudos?|spitznamen?|soprannom[ei]|ники?|история|сообщения)$/iu;

/** "last 50 messages when you join": what every chat does with as many as the settings say. */
export function saysHistory(clause: string): boolean {
  return historyWords.test(clause) && !saved.test(clause);
}

/** Messages are kept in memory alone. */
const saved =
  /(?<!\p{L})(?:files?|disk|database|persist\p{L}{0,4}|restart|datei|datenbank|archivos?|base de datos|fichier|base de données|arquivo|banco de dados|bestand|plik\p{L}{0,2}|baz\p{L}|dosya\p{L}{0,2}|файл\p{L}{0,2}|баз\p{L}|sqlite|json)(?!\p{L})/iu;
const historyWords =
  /(?<!\p{L})(?:last|latest|recent|history|letzten?|verlauf|últim[oa]s|historial|derni[eè]r\p{L}{0,3}|historique|histórico|ultim[ie]|cronologia|laatste|geschiedenis|ostatni\p{L}{0,3}|histori\p{L}|son|geçmiş|последни\p{L}{1,2}|истори\p{L})(?!\p{L})[^.;]{0,40}?\d{1,4}|(?<!\p{L})\d{1,4}\s(?:last |latest |previous )?(?:messages?|nachrichten|mensajes|mensagens|messaggi|berichten|wiadomości|mesaj|сообщени\p{L}{1,2})|(?:最近|最后|直近|최근).{0,6}\d{1,4}/iu;

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

const roomWords =
  'rooms?|channels?|salas?|räume[nr]?|räumen|salons?|stanze|pokoje|odalar|kamers|комнат[аы]?|房间|ルーム|방|कमरे';
