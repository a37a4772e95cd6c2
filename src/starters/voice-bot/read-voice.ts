import type { Language } from '../../contracts/languages.ts';
import { languageOf } from '../../workspace/text/language-of.ts';
import { type CommandClause, commandClauses } from '../shared/reading/commands/command-clauses.ts';
import { type Clock, daysNamed, readClock } from '../shared/reading/clock/read-clock.ts';
import { readChannels, readRole } from '../shared/reading/commands/read-server-words.ts';
import { type Clocking, readClocking } from './read-clocking.ts';
import { ofBoard, winner } from '../score-bot/score-words.ts';

/** What a request says of the time that members spend in voice channels. */
export interface VoiceTime {
  /** The command that shows somebody's time. */
  readonly own: string;
  /** The command that shows who has the most; empty for none. */
  readonly board: string;
  /** The voice channel whose time counts; empty for all. */
  readonly channel: string;
  /** The commands that begin and end the time; undefined where that of voice channels counts. */
  readonly clocking?: Clocking | undefined;
  /** Where members begin and end their time, and there are any. */
  readonly roles?: readonly HourRole[];
  /** When and where it is posted who had the most in the last seven days. */
  readonly posts: readonly (Clock & { readonly channel: string; readonly most: number })[];
}

/** A role for so many hours. */
export interface HourRole {
  readonly hours: number;
  readonly role: string;
  readonly isWeekly: boolean;
}

/**
 * Reads which commands show the time in voice channels; undefined where a request has none.
 *
 * @example
 * readVoice('counts time in voice "Library", /hours shows today and this week, /top the ranking');
 * // { own: 'hours', board: 'top', channel: 'Library', posts: [] }
 */
export function readVoice(text: string): VoiceTime | undefined {
  const head = text.slice(0, 4000);
  const clocking = readClocking(head);
  if (clocking === undefined && (!voice.test(head) || !time.test(head))) return undefined;
  const clauses = commandClauses(head).filter(
    ({ name }) => name !== clocking?.start && name !== clocking?.stop,
  );
  const isOfTime = ({ name, said, before }: CommandClause): boolean =>
    time.test(`${before.slice(-60)} ${name.replaceAll(/[-_]/g, ' ')} ${said}`);
  const isOfBoard = ({ name, said }: CommandClause): boolean =>
    ofBoard.test(`${name.replaceAll(/[-_]/g, ' ')} ${said.split(andAnother, 1)[0]}`) &&
    (clocking === undefined || ofBoard.test(name) || !timed.test(name));
  const board = clauses.find(isOfBoard);
  const others = clauses.filter(({ name }) => name !== board?.name);
  const own =
    others.find(isOfTime) ??
    (clocking === undefined ? undefined : others.find(({ name }) => !changes.test(name)));
  const isCounted =
    clocking !== undefined ||
    (clauses.every((clause) => clause === board) && counts.test(head) && !ofOthers.test(head));
  if (own === undefined && !isCounted) return undefined;
  const [usualOwn = '', usualBoard = ''] = usual[languageOf(head) ?? 'en'].split(' ');
  return {
    own: own?.name ?? usualOwn,
    board: board?.name ?? (own === undefined || ofBoard.test(head) ? usualBoard : ''),
    channel: clocking === undefined ? namedChannel(head) : '',
    clocking,
    ...(clocking && rolesIn(head)),
    posts: postsIn(head, clocking !== undefined),
  };
}

/** "/mishoras y top 5" */
const timed = /hora|hour|stund|zeit|time|heure|ore$|uren|godz|saat|час|[时時]|시간/iu;
/** What shows no time. */
const changes = /paus|pauz|reset|help|ping|пауз|停|リセット|초기화/iu;

function namedChannel(text: string): string {
  const { quoted, said, korean } = named.exec(text)?.groups ?? {};
  return (quoted ?? said ?? korean ?? '').trim();
}

function postsIn(text: string, isClocked: boolean): VoiceTime['posts'] {
  return text
    .split(isClocked ? /(?<=[.;!?])\s|[。；！？\n]|,\s|，/u : clauseEnd)
    .flatMap((clause) => {
      // "Weekly ranking, on Sundays at 9 in the channel"
      const isOfClock =
        isClocked &&
        ofBoard.test(text) &&
        daysNamed(clause).length === 1 &&
        !otherwise.test(clause);
      const clock =
        readClock(clause) ??
        (isOfClock
          ? (readClock(`every ${clause}`) ?? readClock(`every ${clause} 18:00`))
          : undefined);
      const [channel] = readChannels(clause);
      const isRanked =
        isOfClock ||
        ofBoard.test(clause) ||
        winner.test(clause) ||
        /\d\s?[등位名]|أفضل/u.test(clause);
      const most = Number(
        /(?:top\s?|1\s?[~〜-]\s?)(\d{1,2})/iu.exec(isClocked ? text : clause)?.[1] ?? 10,
      );
      return clock === undefined || !isRanked
        ? []
        : [{ ...clock, channel: channel ?? '', most: Math.min(Math.max(most, 1), 25) }];
    })
    .slice(0, 3);
}

const clauseEnd =
  /(?<=[.;!?])\s|(?<=[。；！？])|\n|,\s(?=(?:and|und|y|et|e|en|i|ve|и)\s)|,\s(?=매|每|毎)/u;
/** "The role Diligent for 20 hours", each of the week or of all. */
function rolesIn(text: string): Pick<VoiceTime, 'roles'> {
  const roles = text
    .split(/(?<=[.;!?])\s|[。；！？，\n]|,\s/u)
    .flatMap((clause) => {
      const hours = Number(
        /(?<![\d:.])(\d{1,4})\s?(?:h(?:ours?|rs?|eures?|oras)?|std|stunden|ore|uren|godzin|saat\p{L}{0,2}|час\p{L}{0,2}|小时|時間|시간)(?!\p{L}{2})/iu.exec(
          clause,
        )?.[1] ?? 0,
      );
      const role = readRole(clause);
      return role === undefined || hours === 0
        ? []
        : [{ hours, role, isWeekly: ofWeek.test(clause) }];
    })
    .slice(0, 10);
  return roles.length > 0 ? { roles } : {};
}

const ofWeek = /week|woche|seman|semaine|settiman|tydzie|tygod|hafta|недел|тижд|[周週주]/iu;
/** Who is reminded sees no ranking, and what begins anew shows none. */
const otherwise =
  /remind|erinner|recuerd|rappel|lembr|ricord|herinner|przypom|hatırlat|напом|reset|null|reinici|zera|azzer|zeruj|сбр|обнул|sıfırla|清零|重置|リセット|초기화/iu;

/** What the commands are called of a request that names none. */
const usual: Readonly<Record<Language, string>> = {
  en: 'hours top',
  es: 'horas top',
  de: 'stunden rangliste',
  fr: 'heures classement',
  pt: 'horas top',
  it: 'ore classifica',
  nl: 'uren ranglijst',
  pl: 'godziny top',
  tr: 'saatler sıralama',
  ru: 'часы топ',
  zh: '时长 排行',
  ja: '時間 ランキング',
  ko: '시간 순위',
  hi: 'घंटे रैंकिंग',
  ar: 'ساعات ترتيب',
  id: 'jam peringkat',
  vi: 'số-giờ xếp-hạng',
  uk: 'години топ',
  sv: 'timmar topplista',
};
const counts =
  /(?<!\p{L})(?:counts?|tracks?|tracker|measures?|logs?|records?|zählt|misst|cuenta|registr[ae]|mide|compte|mesure|conta|misura|telt|meet|bijhoud\p{L}{1,2}|houdt bij|liczy|mierzy|say(?:sın|ar|an)|hesapla\p{L}{0,4}|tut(?:an|sun)|считает|рахує|лічить)(?!\p{L})|统计|记录|計測|記録|기록|측정|गिन|[يت]حسب/iu;
const ofOthers =
  /(?<!\p{L})(?:xp|levels?|music|musik|música|musique|deleted|joins?|музык\p{L}{1,2})(?!\p{L})|音乐|音楽|음악|موسيقى/iu;
const voice =
  /(?<!\p{L})(?:voice|vc|vcs|sprachkan\p{L}{1,6}|sprachchat|canal\p{L}{0,2} de voz|voz|vocal\p{L}{0,4}|spraakkana\p{L}{1,5}|głosow\p{L}{1,4}|ses kanal\p{L}{0,5}|sesli|голосов\p{L}{2,4}|войс\p{L}{0,2})(?!\p{L})|VC[にでのを]|语音|ボイス|通話|음성|보이스|वॉइस|صوتي/iu;
const time =
  /(?<!\p{L})(?:how long|wie lange|cuánto tiempo|combien de temps|quanto tempo|hoe lang|jak długo|ne kadar süre|как долго|сколько времени|(?:сколько|скільки|ile) [^.,;\n]{0,24}(?:с[ие]д\p{L}{1,3}|просид\p{L}{1,3}|siedz\p{L}{1,3}|siedzi)|(?:voice|vc|sprach)-?(?:time|tijd|zeit|hours)|hours?|times?|minutes|stats|stunden|zeit\p{L}{0,2}|minuten|horas?|tiempo|minutos|heures|temps|tempo|ore|minuti|uren|tijd|godzin\p{L}?|czas\p{L}?|süre\p{L}{0,3}|saat\p{L}{0,3}|zaman|врем\p{L}{1,3}|час\p{L}{0,3})(?!\p{L})|时间|時長|时长|時間|시간|समय|घंटे|وقت|ساعات/iu;
/** "/voicetime and a top 10": the ranking is another wish. */
const andAnother =
  /[,，、]|\s(?:and|und|y|et|e|en|i|ve|и|plus)\s(?:an?|eine?n?|un[ae]?|uma?|een)\s/u;
const named =
  /(?:voice|vc|sprachkanal|voz|vocale?|spraakkanaal|głosow\p{L}{1,4}|sesli?|голосов\p{L}{2,4}|语音频道|ボイスチャンネル|음성 ?채널)(?:\s?(?:channel|kanal|canal|канал\p{L}?))?(?:\s(?:called|named|namens|llamado|appelé|chamado|chiamato))?\s?["“„«「](?<quoted>[^"“”„«»「」\n]{2,40})["”“»」]|["“„«](?<said>[^"“”„«»\n]{2,40})["”“»]\s(?:voice|vc|sprachkanal)|음성 ?채널 이름은 (?<korean>\p{L}{2,20}?)(?:이에요|예요|입니다|이야|야)/iu;
