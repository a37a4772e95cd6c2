import { namedList } from '../shared/named-list.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { type Rate, readRate } from '../shared/reading/numbers/read-rate.ts';

interface ChatRules {
  /** As the request writes them; empty if it names none. */
  readonly rooms: readonly string[];
  readonly maxTextLength: number;
  readonly historyLength: number;
  /** How long a name is. */
  readonly nameLength: { readonly min: number; readonly max: number };
  /** How many people a room has at most, if the request says so. */
  readonly maxPeople?: number;
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
  const maxPeople = peopleIn(rest);
  const min = Number(least ?? 1);
  const max = Number(most ?? 30);
  return {
    rooms: roomsIn(text),
    maxTextLength:
      readNumber(rest, lengths, { min: 20, max: 10_000 }) ?? numberIn(rest, denseLength) ?? 2000,
    historyLength:
      readNumber(rest, histories, { min: 1, max: 1000 }) ?? numberIn(rest, denseHistory) ?? 50,
    nameLength: min >= 1 && min <= max && max <= 100 ? { min, max } : { min: 1, max: 30 },
    ...(maxPeople !== undefined && { maxPeople }),
    ...(rate !== undefined && { rate: { count: rate.count, seconds: rate.seconds } }),
  };
}

/** How many people one room takes: "at most ten people per room". */
function peopleIn(text: string): number | undefined {
  return readNumber(withDigits(text), people, { min: 2, max: 1000 });
}

/** "최대 300자", "直近50件": of scripts that put no spaces. */
function numberIn(text: string, pattern: RegExp): number | undefined {
  const { n, m = n } = pattern.exec(text)?.groups ?? {};
  return m === undefined ? undefined : Number(m);
}

const denseLength =
  /(?:최대|最大|最多|不超过)\s?(?<n>[1-9]\d{1,3})\s?(?:자|文字|个?字)|(?<!\d)(?<m>[1-9]\d{1,3})\s?(?:자|文字|个?字)(?:까지|이내|이하|以内|まで|以下)/u;
const denseHistory =
  /(?:最近|최근|直近|最新|最后)[^\d。.,、，]{0,8}(?<n>[1-9]\d{0,2})\s?(?:개|건|件|条)/u;

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

/** What every chat has, and the limits of this one: "the last 50 messages", "닉네임은 2자에서 10자까지", who is online. */
export function coveredByChat(clause: string): boolean {
  if (forSome.test(clause)) return false;
  return (
    saysHistory(clause) ||
    peopleIn(clause) !== undefined ||
    (clause.length < 60 &&
      ([names, online, itsPage, lastOfRooms].some((pattern) => pattern.test(clause)) ||
        saysComings(clause)))
  );
}

/** "tell everyone when somebody leaves", "people join rooms", or what is left of such a clause: "or leaves" */
function saysComings(clause: string): boolean {
  const isAlone = (clause.match(/\p{L}+/gu) ?? []).length < 3;
  return (
    comings.test(clause) &&
    !moreThanTold.test(clause) &&
    (isAlone || tells.test(clause) || itsRooms.test(clause))
  );
}

const tells =
  /(?<!\p{L})(?:tell\p{L}{0,3}|told|shows?|shown|sees?|announc\p{L}{1,6}|noti(?:ce|f)\p{L}{0,9}|say(?:s|ing)?|messages?|broadcast\p{L}{0,3}|displays?|informs?|alerts?|sag\p{L}{1,2}|zeig\p{L}{1,3}|angezeigt|meld\p{L}{1,4}|hinweis\p{L}{0,2}|nachricht\p{L}{0,2}|sehen|avis\p{L}{1,3}|muestr\p{L}{1,2}|mostra\p{L}{0,2}|mostre|dice|diga|mensajes?|annonc\p{L}{1,3}|affich\p{L}{1,3}|prévien\p{L}{1,3}|prévenir|signal\p{L}{1,3}|mensage[mn]s?|annunci\p{L}{0,2}|messaggi\p{L}?|toon\p{L}{0,3}|bericht\p{L}{0,2}|pokaz\p{L}{1,4}|komunikat\p{L}{0,2}|powiad\p{L}{2,7}|wiadomoś\p{L}{1,3}|göster\p{L}{0,4}|duyur\p{L}{1,4}|bildir\p{L}{1,4}|mesaj\p{L}{0,3}|показ\p{L}{1,5}|сообщ\p{L}{1,4}|уведом\p{L}{1,6}|видно|видят|ven|vea[ns]?|voi(?:t|ent)|ved(?:e|ono)|veem|zien|ziet|widz(?:i|ą)|görür|görsün|бачать|объявл\p{L}{1,4}|повідом\p{L}{1,6})(?!\p{L})|提示|通知|显示|表示|知らせ|消息|メッセージ|알림|알려|표시|보여|메시지/iu;
const itsRooms =
  /(?<!\p{L})(?:rooms?|channels?|chat|r[aä]um\p{L}{0,2}|kan[aä]le?n?|salas?|canal(?:es)?|salons?|stanz[ae]|kamers?|poko\p{L}{1,3}|oda\p{L}{0,4}|комнат\p{L}{0,2}|чат\p{L}{0,2})(?!\p{L})|房间|频道|ルーム|部屋|방|채널/iu;
/** What a chat does not do when somebody comes. */
const moreThanTold =
  /(?<!\p{L})(?:e-?mails?|mail|sms|push|telegram|discord|slack|sounds?|plays?|beeps?|passwords?|pass(?:wort|code|phrase)|contraseña|mot de passe|senha|wachtwoord|hasło|şifre|парол\p{L}{1,3}|invit\p{L}{1,8}|codes?|only|items?|(?:for|on) sale|characters|seconds|time|minutes|votes?|kick\p{L}{0,3}|bann?\p{L}{0,3}|bot|ton|sonido|son|som|suono|geluid|dźwięk|ses|звук\p{L}{0,2})(?!\p{L})|密码|声音|パスワード|비밀번호|소리/iu;
const comings =
  /(?<!\p{L})(?:joins?|joined|leaves?|left|enters?|disconnects?|beitritt|verlässt|verlassen|geht|kommt|entra|sale|salen|sai|rejoint|quitte|part|esce|verlaat|binnenkomt|wychodzi|dołącza|opuszcza|katıl\p{L}{1,6}|ayrıl\p{L}{1,6}|входит|выходит|вошёл|вышел|уходит|виходить|заходить)(?!\p{L})|加入|离开|入室|退室|나가|들어오/iu;

/** "관리자 수진만": nobody logs in, and nothing is hidden. */
export const forSome =
  /(?<!\p{L})(?:admins?|administrator\p{L}{0,2}|administrador\p{L}{0,2}|administrateur\p{L}{0,1}|amministrator[ei]|beheerders?|moderators?|moderatoren|moderador\p{L}{0,2}|mod[ée]rateurs?|moderator[ei]|yönetici\p{L}{0,4}|(?:админ|модератор)\p{L}{0,10})(?!\p{L})|관리자|운영자|管理[员人者]|욕설|비속어|不適切|NGワード|脏话|敏感词/iu;
const online =
  /(?<!\p{L})(?:who(?: is|['’]s)? online|wer (?:gerade )?(?:online|da) ist|quién está|qui est (?:en ligne|connecté)|quem está|chi è (?:online|connesso)|wie er online is)(?!\p{L})|누가.{0,6}(?:접속|있는지)|접속자|在线(?:用户|名单|成员|人)|オンライン.{0,8}(?:一覧|表示)|参加者.{0,4}(?:一覧|リスト|表示)/iu;
/** "공지 세 개이고": the last room of a list. */
const lastOfRooms = /^\S{1,14}\s(?:이렇게\s)?(?:\d{1,2}|두|세|네|다섯|여섯)\s?개\p{L}{0,3}$/u;
const itsPage =
  /^.{0,8}웹 ?(?:화면|페이지).{0,20}$|^.{0,8}(?:网页|页面).{0,6}$|^.{0,10}(?:画面|ページ).{0,12}$/u;

/** "last 50 messages when you join": what every chat does with as many as the settings say. */
function saysHistory(clause: string): boolean {
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
  /(?<!\p{L})(?:(?:user|nick|screen|display)?[ -]?names?|namen|nomes|nomi|noms|nombres|nicks?|apodos?|alias|pseudos?|spitznamen?|benutzernamen?|nutzernamen?|apelidos?|soprannom[ei]|nom d['’]utilisateur|usernam\p{L}|nazw\p{L}{1,3}|pseudonim\p{L}{0,2}|имя|имена|имени|ник\p{L}{0,3}|никнейм\p{L}{0,2}|bijna(?:a)?m\p{L}{0,2}|takma ad\p{L}{0,2}|昵称|ニックネーム|名前|닉네임)(?:[은는이はがを]|(?!\p{L}))[^.;\d\n]{0,30}(?<least>\d{1,2})\s?(?:자|文字|个?字)?\s?(?:-|–|to|bis|a|à|до|do|and|und|y|e|et|tot|~|〜|에서|부터|から|到|至)\s?(?<most>\d{1,2})(?:\s?(?:characters?|chars?|letters?|zeichen|buchstaben|caract\p{L}*|letras|lettres|caratteri|lettere|znak\p{L}*|символ\p{L}*|букв\p{L}*|tekens|karakter))?/iu;

const inRoom =
  '(?:(?:in|per|pro|je|por|par|na|w|в|для|on|a|each|every|jede[mrn]?|cada|chaque|ogni|elke?|каждой|кожній)\\s){1,2}(?:room|channel|raum|chatraum|sala|salon|stanza|kamer|pok[óo]j\\p{L}?|oda|комнат\\p{L}|кімнат\\p{L}|rum|ruang(?:an)?|phòng)';
const folk =
  '(?:people|persons?|users?|members?|participants?|personen|leute|nutzer|benutzer|teilnehmer|personas|usuarios|personnes|utilisateurs|pessoas|usuários|persone|utenti|mensen|gebruikers|osób|użytkowników|kişi|человек|пользовател\\p{L}{1,2}|людей|користувач\\p{L}{1,2}|personer|användare|orang|người)';
const atMost =
  '(?:max\\p{L}{0,5}\\.?|at most|up to|no more than|höchstens|bis zu|como máximo|máximo|hasta|au plus|jusqu.à|no máximo|até|al massimo|massimo|fino a|hoogstens|tot|do|maks\\p{L}{0,8}\\.?|en fazla|до|не более|не больше|макс\\p{L}{0,6}\\.?|не більше|högst|tối đa)';
/** "max 20 per room", "bis zu 10 Personen pro Raum", "rooms of up to 8 people" */
const people = [
  `${atMost}\\s{n}(?:\\s${folk})?\\s${inRoom}`,
  `{n}\\s(?:${folk}\\s)?(?:max\\p{L}{0,5}\\.?\\s)?${inRoom}`,
  `${atMost}\\s{n}\\s${folk}`,
  '(?:最多|最大|최대)\\s?{n}\\s?(?:人|名|명)',
  '{n}\\s?(?:人|名|명)(?:まで|까지|以内)',
];
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
  'rooms?|channels?|salas?|räume[nr]?|räumen|salons?|stanze|pokoje|odalar|kamers|комнат[аы]?|кімнат\\p{L}{0,3}|rummen|ruang(?:an)?|phòng|房间|聊天室|频道|ルーム|部屋|チャンネル|방|채팅방|채널|कमरे';
