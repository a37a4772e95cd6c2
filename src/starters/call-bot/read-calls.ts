import {
  readChannels,
  readRole,
  readSayings,
} from '../shared/reading/commands/read-server-words.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What a request says of people who come to voice channels. */
export interface Calls {
  /** The voice channel; empty for all. */
  readonly voiceChannel: string;
  /** As in `#general`: where it is told. */
  readonly channel: string;
  /** Whether each who comes is told, rather than the first alone. */
  readonly tellsEach: boolean;
  /** Whether it is told how long a call was when the last one leaves. */
  readonly tellsEnd: boolean;
  /** The role that is notified of a call; empty for none. */
  readonly ping: string;
  /** What is said of who comes; empty for the usual words. */
  readonly message: string;
}

/**
 * Reads whom a request wants to be told of in voice channels; undefined where it wants nobody.
 *
 * @example
 * readCalls('when the first one joins voice channel "Lounge", tell #general');
 * // { voiceChannel: 'Lounge', channel: '#general', tellsEach: false, tellsEnd: false, ping: '', message: '' }
 */
export function readCalls(text: string): Calls | undefined {
  const head = text.slice(0, 4000);
  const place = voice.exec(head)?.groups;
  const [channel] = readChannels(head);
  if (place === undefined || channel === undefined || !tellsOfComing(head)) return undefined;
  const voiceChannel = (place['quoted'] ?? place['said'] ?? place['bare'] ?? '').trim();
  const said = readSayings(head).find((one) => one.text !== voiceChannel && /\s/u.test(one.text));
  return {
    voiceChannel,
    channel,
    tellsEach: !first.test(head),
    tellsEnd: ends.test(head) && long.test(head),
    ping: notifies.test(head) ? (readRole(head) ?? named.exec(head)?.[1] ?? '') : '',
    message: said?.text ?? '',
  };
}

/** Whether one sentence has both; who does not come for 30 days is another matter. */
function tellsOfComing(head: string): boolean {
  return head
    .split(/[.!?;](?=\s)|[。！？；\n]/u)
    .some((one) => voice.test(one) && comes.test(one) && !stayedAway.test(one));
}

const stayedAway =
  /(?<!\p{L})(?:not|n['’]t|never|nicht|no|nunca|pas|non|não|niet|nie|не)(?!\p{L})[^.;\n]{0,60}\d{1,3}\s?(?:days?|weeks?|tagen?|wochen?|días?|semanas?|jours?|semaines?|dias?|giorni|settimane|dagen|weken|dni|tygodni\p{L}?|дн\p{L}{1,2}|недел\p{L})(?!\p{L})/iu;

/** Whether a clause says only that somebody comes to a voice channel. */
export function saysWhoComes(clause: string): boolean {
  return voice.test(clause) && comes.test(clause) && !more.test(clause);
}

/** Whether a clause asks how long a call was. */
export function saysHowLong(clause: string): boolean {
  return long.test(clause);
}

const more =
  /(?<!\p{L})(?:mute|deafen|kick|move|music|record|create|role|rolle|rol|rôle|cargo|ruolo|роль)(?!\p{L})/iu;
const kinds =
  'voice(?: channel| chat)?|vc|sprachkana\\p{L}{1,5}|voice-?channel|canal de voz|salon vocal|vocal|canale vocale|spraakkanaal|kana\\p{L}{1,3} głosow\\p{L}{1,4}|ses(?:li)? kanal\\p{L}{0,5}|голосов\\p{L}{2,4} канал\\p{L}{0,2}|войс\\p{L}{0,2}';
const voice = letterPattern(
  `(?:["“„«](?<said>[^"“”„«»\\n]{2,40})["”“»]\\s)?(?:(?<!\\p{L})(?:${kinds})(?!\\p{L})|语音频道|ボイスチャンネル|通話チャンネル|음성 ?채널|वॉइस चैनल|القناة الصوتية|قناة صوتية)(?:\\s(?:called|named|namens|llamado|appelé|chamado|chiamato|adlı))?\\s?(?:["“„«「](?<quoted>[^"“”„«»「」\\n]{2,40})["”“»」]|(?<bare>(?-i:\\p{Lu})[\\p{L}\\p{N}-]{1,20}(?:\\s(?-i:\\p{Lu})[\\p{L}\\p{N}-]{1,20})?))?`,
);
const comes =
  /(?<!\p{L})(?:joins?|joined|enters?|hops? (?:in|on)|beitritt|betritt|reinkommt|kommt|se une|entra|rejoint|entre|wchodzi|wejdzie|dołącz\p{L}{1,3}|katıl\p{L}{1,8}|gir\p{L}{2,6}|заходит|зайд[её]т|входит|присоедин\p{L}{2,5}|komt|binnenkomt)(?!\p{L})|进入|加入|入った|入室|入る|参加した|들어오면|들어가면|입장하면|शामिल|आए|يدخل|ينضم|دخل/iu;
const first =
  /(?<!\p{L})(?:first|erste[rns]?|primer[oa]?|premi(?:er|ère)|primeir[oa]|prim[oa]|eerste|pierwsz\p{L}{1,3}|ilk|перв\p{L}{1,3})(?!\p{L})|第一|最初|첫|처음|पहला|أول/iu;
const ends =
  /(?<!\p{L})(?:last|letzte[rns]?|últim[oa]|derni(?:er|ère)|ultim[oa]|laatste|ostatni\p{L}{0,3}|son|последн\p{L}{1,3}|empty|leer|vací[oa]|vide|vazi[oa]|vuoto|leeg|pust\p{L}|boşal\p{L}{0,6})(?!\p{L})|最后|最後|마지막|आखिरी|آخر/iu;
const long =
  /(?<!\p{L})(?:how long|duration|lasted|length|wie lang\p{L}?|dauer\p{L}?|cuánto|duró|duración|combien de temps|durée|duré|quanto tempo|durou|duração|durata|durat[oa]|hoe lang|duur\p{L}{0,2}|jak długo|czas trwania|ne kadar sür\p{L}{0,4}|süre\p{L}{0,4}|сколько|длил\p{L}{1,3}|длительность)(?!\p{L})|多久|时长|通話時間|何分|얼마나|시간|कितन|كم|مدة/iu;
const named = /(?<![\p{L}\p{N}])@(?!everyone|here|user|member|bot)(\p{L}[\p{L}\p{N}_-]{1,31})/u;
const notifies =
  /(?<!\p{L})(?:pings?|@|mention\p{L}{0,4}|notif\p{L}{1,8}|erwähn\p{L}{1,4}|menciona\p{L}?)/iu;
