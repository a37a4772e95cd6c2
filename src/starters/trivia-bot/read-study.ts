import { type Clock, readClock } from '../shared/reading/clock/read-clock.ts';
import { letterPattern } from '../../workspace/text/letters.ts';
import { toldBoard } from '../shared/told-words.ts';
import { readRounds } from './read-rounds.ts';
import { readChannels, readSayings } from '../shared/reading/commands/read-server-words.ts';

/** How a quiz is played that everybody answers for themselves. */
export interface Study {
  /** The question of the day; no days for none. */
  readonly daily: Clock & { readonly channel: string; readonly title: string };
}

/**
 * Reads whether everybody answers for themselves, and the question of the day; undefined for a game that
 * the first right answer wins.
 *
 * @example
 * readStudy('quiz bot, a question every day at 8:00 in #daily, only you see the answer');
 * // { daily: { at: '08:00', days: [0, 1, …], channel: '#daily', title: '' } }
 */
export function readStudy(text: string): Study | undefined {
  const head = text.slice(0, 4000);
  const daily = dailyIn(head);
  const isForOne = isOwn.test(head);
  if (!isForOne && (daily === undefined || isGame(head))) return undefined;
  return { daily: daily ?? { at: '09:00', days: [], channel: '', title: '' } };
}

/** "… and shows a leaderboard" */
export const asksForBoard = letterPattern(
  `${toldBoard}|score-?board|placar|marcador|podio|wynik|topplista|лідер|лидер|peringkat|xếp hạng|puan durumu`,
);

/** The games that begin by themselves: of several questions, or with points for the first who answers. */
export function readGames(text: string): readonly (Omit<Study['daily'], 'days'> & {
  readonly days: readonly number[];
})[] {
  const head = text.slice(0, 4000);
  const daily = dailyIn(head);
  return daily === undefined || readStudy(text) !== undefined ? [] : [daily];
}

/** When and where something is asked again and again. */
function dailyIn(head: string): Study['daily'] | undefined {
  const clause = head
    .split(
      /(?<=[.;!?])\s|,\s(?=(?:and |und |y |et |e )?(?:every|each|jede|cada|chaque|ogni|elke|co|her|кажд))|(?<=[。।；])|\n/iu,
    )
    // "Every evening at 8, …, and a ranking on Sundays at 9"
    .flatMap((one) => (ofRanking.test(one) ? one.split(/,\s/u) : [one]))
    .find((one) => readClock(one) !== undefined && !ofRanking.test(one));
  const clock = clause === undefined ? undefined : readClock(clause);
  return clock === undefined
    ? undefined
    : {
        ...clock,
        channel: readChannels(clause ?? '')[0] ?? '',
        title: readSayings(clause ?? '')[0]?.text ?? '',
      };
}

function isGame(head: string): boolean {
  return readRounds(head).questions > 1 || first.test(head);
}

/** "The first to answer gets 3 points" */
const first =
  /(?<!\p{L})(?:first (?:one |person |member )?(?:to |who |correct|right)|erste[nr]? (?:richtige|der|die)|wer zuerst|primer[oa]? (?:en|que|respuesta)|premier|première|primeir[oa] (?:a|que|resposta)|prim[oa] (?:a|che|risposta)|als eerste|eerste (?:die|goede)|pierwsz\p{L} (?:osoba|kto|popraw)|ilk (?:doğru|bilen|cevap)|первы\p{L}{1,3}|أول من|पहले? सही)(?!\p{L})|最先|第一个|最初に|一番早|가장 먼저|먼저 맞/iu;

/** "A weekly winner announced every Friday at 2pm" is no question of the day. */
const ofRanking =
  /(?<!\p{L})(?:winners?|ranking\p{L}{0,2}|leaderboard|scoreboard|summary|gewinner\p{L}{0,2}|rangliste|ganador\p{L}{0,2}|clasificación|gagnants?|classement|vencedor\p{L}{0,2}|classificação|vincitor[ei]|classifica|winnaar|ranglijst|zwycięzc\p{L}{1,3}|kazanan\p{L}{0,3}|sıralama\p{L}{0,3}|победител\p{L}{1,3}|рейтинг\p{L}{0,2})(?!\p{L})|排行|获胜|勝者|ランキング|우승|순위|랭킹|विजेता|الفائز|ترتيب/iu;

const isOwn =
  /(?<!\p{L})(?:only (?:to |for )?(?:you|the (?:person|user|member|player|student)|they|the one|who)|private(?:ly)?|ephemeral|accuracy|nur (?:du|dir|für dich|wer|der)|privat|solo (?:tú|a ti|para ti|quien|el usuario)|en privado|seul(?:ement)? (?:toi|la personne|l'utilisateur)|en privé|só (?:você|para quem|quem)|em particular|solo (?:tu|a chi|chi)|in privato|alleen (?:jij|voor jou|de speler)|tylko (?:ty|dla ciebie|osoba)|sadece (?:sen|kişi|kullanıcı)|только (?:ты|вам|вы|тот|ответивш\p{L}+))(?!\p{L})|只有(?:本人|自己)|本人だけ|自分だけ|본인만|나만|केवल आप|सिर्फ़? आप|لك فقط|وحدك/iu;
