import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What a request says of voice channels that members open for themselves. */
export interface Rooms {
  /** The channel that opens one; empty for the usual name. */
  readonly lobby: string;
  /** How many people a channel takes; 0 for any number. */
  readonly most: number;
}

/**
 * Reads whether members open voice channels of their own; undefined where they do not.
 *
 * @example
 * readRooms('join "New room" to get a temporary voice channel, max 5 people');
 * // { lobby: 'New room', most: 5 }
 */
export function readRooms(text: string): Rooms | undefined {
  const head = text.slice(0, 4000);
  const isOpened = sentences(head).some((one) => temporary.test(one) || joinToCreate.test(one));
  if (!isOpened && !(voice.test(head) && creates.test(head) && empties.test(head)))
    return undefined;
  const { before, after } = named.exec(head)?.groups ?? {};
  return {
    lobby: (before ?? after ?? '').trim(),
    most: readNumber(head, most, { min: 1, max: 99 }) ?? 0,
  };
}

function sentences(text: string): readonly string[] {
  return text.split(/[.!?;](?=\s)|[。！？；\n]/u);
}

/** Whether a part of a request says what such a bot does. */
export function saysRooms(words: string): boolean {
  return temporary.test(words) || joinToCreate.test(words) || does.test(words);
}

const voice =
  /(?<!\p{L})(?:voice|vcs?|calls?|sprach-?\s?kan\p{L}{1,4}|voice-?\s?chann?els?|canal(?:es)? de voz|canais de voz|(?:salons?|canaux) voca(?:l|ux)|canal[ei] vocal[ei]|spraakkana\p{L}{1,4}|kana\p{L}{1,4} głosow\p{L}{1,4}|ses(?:li)? (?:kanal|oda)\p{L}{0,6}|голосов\p{L}{2,4}|войс\p{L}{0,3})(?!\p{L})|语音|語音|ボイス|通話|음성|보이스|वॉइस|صوتي/iu;
const channels =
  '(?:voice|vcs?|sprach-?\\s?kan\\p{L}{1,4}|voice-?\\s?kan\\p{L}{1,4}|canal(?:es)? de voz|canais de voz|(?:salons?|canaux) voca(?:l|ux)|canal[ei] vocal[ei]|spraakkana\\p{L}{1,4}|kana\\p{L}{1,4} głosow\\p{L}{1,4}|ses(?:li)? (?:kanal|oda)\\p{L}{0,6}|голосов\\p{L}{2,4}|войс\\p{L}{0,3})';
/** "Temporary voice channels", and the words in the other order: no ban for a time, and no queue. */
const temporary = letterPattern(
  `(?<!\\p{L})(?:temp|temporary|dynamic|private|temporär\\p{L}{0,2}|eigenen?|tijdelijke?|tymczasow\\p{L}{1,3}|geçici|prywatn\\p{L}{1,3}|временн\\p{L}{1,3}|тимчасов\\p{L}{1,3}|приватн\\p{L}{1,3})\\s(?:private |public |persönliche[nr]? )?${channels}(?!\\p{L})(?!\\s(?:queue|ban|mute|role|message))|(?<!\\p{L})(?:tempvoice|tempvc)(?!\\p{L})|(?<!\\p{L})${channels}\\s(?:tempor(?:al|ales|aires?|ári[oa]s?|ane[oi]|ane[ae])|tymczasow\\p{L}{1,3})(?!\\p{L})|(?:临时|臨時)(?:语音|語音)|一時(?:的な)?(?:ボイス|通話)|임시 ?(?:음성|보이스)|अस्थायी वॉइस|صوتي\\p{L}{0,2} مؤقت`,
);
const joinToCreate =
  /(?<!\p{L})(?:join[ -]to[ -]create|join2create|beitreten zum erstellen|únete para crear|rejoindre pour créer|entre para criar|(?:коли |когда |gdy |jak )?(?:\p{L}{2,6} )?(?:заход\p{L}{1,3}|зайд\p{L}{1,2}|wejd\p{L}{1,3}|wchodz\p{L}{1,3}) [^.;\n]{0,60}(?:кімнат|комнат|pok[oó]j)\p{L}{0,2}|(?:созда[её]т|створю\p{L}{1,3}|tworzy) (?:\p{L}{2,12} )?голосов\p{L}{2,3} (?:комнат|кімнат|канал)\p{L}{0,2})(?!\p{L})/iu;
const creates =
  /(?<!\p{L})(?:creat(?:es?|ing)|makes?|opens?|spawns?|gets?|erstell\p{L}{1,3}|öffnet|bekommt|crea|crean|cria|crée|créer|abre|apre|maakt|tworzy|oluştur\p{L}{0,4}|aç\p{L}{1,3}|созда[её]т|создава\p{L}{1,3})(?!\p{L})|创建|建立|作成|作る|만들|बना|إنشاء|ينشئ/iu;
const empties =
  /(?<!\p{L})(?:(?:delete[sd]?|remove[sd]?|deleting|closes?|goes away|disappears?)[^.;\n]{0,40}(?:empty|everyone (?:leaves|has left)|no ?body (?:is|’s|'s)|last (?:one|person|member) leaves)|(?:empty|everyone leaves|last (?:one|person|member) leaves)[^.;\n]{0,40}(?:delete[sd]?|remove[sd]?|closes?)|(?:gelöscht|löscht|verschwindet)[^.;\n]{0,40}leer|leer[^.;\n]{0,40}(?:gelöscht|löscht|verschwindet)|(?:borra|elimina)\p{L}{0,3}[^.;\n]{0,40}vací[oa]|vací[oa][^.;\n]{0,40}(?:borra|elimina)|(?:supprim|dispara)\p{L}{1,5}[^.;\n]{0,40}(?:vides?|(?:plus|n['’]y a) personne)|vides?[^.;\n]{0,40}(?:supprim|dispara)\p{L}{1,5}|(?:apaga|exclui|deleta)\p{L}{0,3}[^.;\n]{0,40}vazi[oa]|(?:elimin|cancell|spari)\p{L}{1,5}[^.;\n]{0,40}(?:vuot[aeio]|nessuno)|(?:vuot[aeio]|nessuno)[^.;\n]{0,40}(?:elimin|cancell|spari)\p{L}{1,5}|(?:verwijder\p{L}{0,2})[^.;\n]{0,40}leeg|leeg[^.;\n]{0,40}verwijder\p{L}{0,2}|(?:usuwa\p{L}{0,3})[^.;\n]{0,40}pust\p{L}{1,3}|boş\p{L}{0,8}[^.;\n]{0,40}sil\p{L}{0,6}|удал\p{L}{2,5}[^.;\n]{0,40}(?:пуст\p{L}{0,4}|выйд\p{L}{1,3})|пуст\p{L}{0,4}[^.;\n]{0,40}удал\p{L}{2,5})(?!\p{L})|(?:没人|無人|无人|为空)[^。；\n]{0,12}(?:删除|刪除)|(?:空|誰もいな)[^。；\n]{0,16}(?:削除|消)|비[^.;\n]{0,12}(?:삭제|사라)|खाली[^।;\n]{0,20}(?:हट|मिट|डिलीट)/iu;
/** Somebody joins, a channel is opened, they are moved, and it is deleted. */
const does =
  /(?<!\p{L})(?:joins?|enters?|leaves?|empty|moves? (?:them|him|her|the|people)|delet\p{L}{1,3}|remov\p{L}{1,3}|betritt|beitritt|gelöscht|löscht|leer|entra\p{L}?|únete|borra\p{L}?|elimina\p{L}?|rejoint|rejoignent|supprim\p{L}{1,3}|entrar|apaga\p{L}?|exclu\p{L}{1,3}|cancella\p{L}?|verwijder\p{L}{0,2}|leeg|wchodzi|dołącz\p{L}{1,3}|usuwa\p{L}{0,3}|katıl\p{L}{1,5}|gir\p{L}{1,4}|silin\p{L}{1,4}|заход\p{L}{1,3}|зайд\p{L}{1,3}|удал\p{L}{2,5})(?!\p{L})|加入|进入|删除|入ると|削除|들어가|들어오|삭제|हट|शामिल|يدخل|يحذف|حذف/iu;
const most = [
  '(?:max(?:imum|\\.)?|maximal|máximo|massimo|maksymalnie|maximaal|en fazla|up to|bis zu|hasta|jusqu’à|até|limit(?:ed)?(?: of| to)?|limite de|límite de|максимум|до)\\s{n}(?! ?(?:channels?|rooms?|kanäle|canales))',
  '{n}\\s?(?:people|persons?|users?|members?|slots|personen|leute|personas|personnes|pessoas|persone|osób|kişi\\p{L}{0,3}|человек)(?: max(?:imum)?| limit)?',
  '{n}\\s?(?:人|명)',
];
/** "join "New room"", "a channel called "New room"" */
const named =
  /(?<!\p{L})(?:joins?|joining|enters?|lobby|called|named|channel|(?:entra|entre|entrar) (?:en|no|em)|betritt|beitritt|namens|kanal|llamado|canal|appelé|salon|voca(?:l|le)|rejoi\p{L}{1,4}|entra in|chamado|chiamato|canale|genaamd|kanaal|o nazwie|kanał|канал|назван\p{L}{1,4})\s(?:(?:a|the|voice|channel|named|called|lobby)\s){0,3}["“„«](?<before>[^"“”„«»\n]{2,40})["”“»]|[「"“](?<after>[^「」"“”\n]{2,40})[」"”]\s?(?:に入|に参加|频道|頻道|채널|अडी)/iu;
