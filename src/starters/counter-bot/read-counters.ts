import { readSayings, withPlaces } from '../shared/reading/commands/read-server-words.ts';

export type CounterKind = 'members' | 'online' | 'boosts';

/** What a request says of channels whose names are numbers. */
export interface Counters {
  readonly kinds: readonly CounterKind[];
  /** The name of the channel with the members, with `{count}`; empty for the usual one. */
  readonly name: string;
}

/**
 * Reads what is counted in the names of channels; undefined where a request does not ask for it.
 *
 * @example
 * readCounters('shows the member count in a voice channel name'); // { kinds: ['members'], name: '' }
 */
export function readCounters(text: string): Counters | undefined {
  const head = text.slice(0, 4000);
  if (!head.split(/[.!?;](?=\s|$)|[。！？；\n]/u).some(saysCounters)) return undefined;
  const said = readSayings(head)
    .map((one) => withPlaces(one.text))
    .find((one) => one.length <= 60 && /\{count\}|\d/u.test(one));
  return {
    kinds: [
      'members',
      ...(online.test(head) ? (['online'] as const) : []),
      ...(boosts.test(head) ? (['boosts'] as const) : []),
    ],
    name:
      said?.includes('{count}') === true ? said : (said?.replace(/\d[\d.,]*/u, '{count}') ?? ''),
  };
}

/** Whether a sentence asks for a channel whose name is a number. */
export function saysCounters(sentence: string): boolean {
  if (named.test(sentence)) return true;
  // "Counts the time in voice channels, and shows the member count" tells of two things.
  return sentence
    .split(/,\s|、|，|\s(?:and|und|y|et|e|en|i|ve|и)\s(?=shows|\p{L}+t\s)/u)
    .some((piece) => counts.test(piece) && inName.test(piece) && !others.test(piece));
}

const named =
  /(?<!\p{L})(?:member[ -]?count(?:er)?s?(?: channels?)? bots?|(?:server|member)[ -]?stats? (?:bots?|channels?)|serverstats(?: bots?)?|member[ -]?counters?|(?:member|user)[ -]?count(?:er)? (?:voice )?channels?|mitgliederzähler|contador de (?:miembros|membros)|compteur de membres|contatore (?:di |dei )?membri|ledenteller|licznik członków|üye sayacı|сч[её]тчик участников)(?!\p{L})|人数统计机器人|メンバーカウンター|멤버 카운터|عداد الأعضاء/iu;
const counts =
  /(?<!\p{L})(?:(?:member|user|people)s?[ -]?counts?|(?:number|count|amount|total) of (?:\p{L}{2,8} ){0,2}(?:members|users|people)|(?:how many|total) (?:members|users|people)|mitgliederzahl|(?:anzahl|zahl) der mitglieder|mitgliederanzahl|(?:número|cantidad|total) de (?:miembros|membros|usuarios|usuários)|quantos membros|cuántos miembros|nombre (?:de |total de )?membres|(?:numero|conto|conteggio|totale) (?:di|dei) membri|aantal leden|ledenaantal|liczb\p{L} (?:członków|osób)|üye sayı\p{L}{1,5}|(?:количеств\p{L}|числ\p{L}) (?:участников|людей)|online members?|(?:members|online|mitglieder|miembros|membres|membros|membri|leden|участников):(?=\s?\d))(?!\p{L})|成员数|成員數|人数|人數|メンバー数|멤버 수|인원수?|सदस्य संख्या|सदस्यों की संख्या|عدد الأعضاء/iu;
const inName =
  /(?<!\p{L})(?:voice[ -]?chann?els?|vcs?|channel(?:['’]s)? (?:names?|titles?)|(?:names?|titles?) of (?:a |the |an )?(?:voice )?channels?|(?:sprach-?)?kanalname\p{L}{0,2}|(?:name\p{L}{0,2} (?:eines|des) |im |als )(?:sprach|voice-?)kanal\p{L}{0,2}|sprachkan\p{L}{2,5}|canal(?:es)? de voz|nombre de(?:l| un) canal|salons? voca(?:l|ux)|nom (?:du|d[’']un) salon|nome d[eo] (?:um )?canal|canal[ei] vocal[ei]|nome del canale|mett\p{L}{1,2} (?:in|su) un canale|dans un salon|in un canale|spraakkana\p{L}{1,4}|kanaalnaam|kanał\p{L}{0,3} głosow\p{L}{1,4}|nazw\p{L}{1,2} kanału|ses kanalı\p{L}{0,4}|kanal ad\p{L}{1,4}|голосов\p{L}{2,3} канал\p{L}{0,2}|названи\p{L}{1,2} канала)(?!\p{L})|语音频道|頻道名|频道名|ボイスチャンネル|チャンネル名|음성 ?채널|채널 이름|वॉइस चैनल|चैनल के नाम|قناة صوتية|اسم القناة/iu;
/** How many may join, or are there, or play on another server. */
const others =
  /(?<!\p{L})(?:players?|spieler\p{L}{0,4}|jugadores|joueurs|jogadores|giocatori|spelers|gracz\p{L}{0,2}|oyuncu\p{L}{0,5}|игрок\p{L}{0,3}|game[ -]?servers?|minecraft(?![^]{0,80}(?:members?|users|people|mitglied|miembro|membr))|limit\p{L}{0,5}|max\p{L}{0,4}|at most|begrenz\p{L}{1,3}|límit\p{L}|limit\p{L}{1,3}|(?:are|is|sit|sits|were) (?:currently )?in (?:an?|the|each|every) (?:voice|vc))(?!\p{L})/iu;
const online =
  /(?<!\p{L})(?:on-?line|en ligne|en línea|в сети|онлайн\p{L}{0,2}|çevrimiçi)(?!\p{L})|在线|オンライン|온라인|ऑनलाइन|متصل/iu;
const boosts = /(?<!\p{L})(?:boosts?|boosters?|бусты?)(?!\p{L})|加成|ブースト|부스트/iu;
