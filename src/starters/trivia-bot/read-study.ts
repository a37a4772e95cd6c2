import { type Clock, readClock } from '../shared/reading/clock/read-clock.ts';
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
  const clause = head
    .split(
      /(?<=[.;!?])\s|,\s(?=(?:and |und |y |et |e )?(?:every|each|jede|cada|chaque|ogni|elke|co|her|кажд))|(?<=[。।；])|\n/iu,
    )
    .find((one) => readClock(one) !== undefined && !ofRanking.test(one));
  const clock = clause === undefined ? undefined : readClock(clause);
  if (clock === undefined && !isOwn.test(head)) return undefined;
  return {
    daily: {
      ...(clock ?? { at: '09:00', days: [] }),
      channel: readChannels(clause ?? '')[0] ?? '',
      title: readSayings(clause ?? '')[0]?.text ?? '',
    },
  };
}

/** "A weekly winner announced every Friday at 2pm" is no question of the day. */
const ofRanking =
  /(?<!\p{L})(?:winners?|ranking\p{L}{0,2}|leaderboard|scoreboard|summary|gewinner\p{L}{0,2}|rangliste|ganador\p{L}{0,2}|clasificación|gagnants?|classement|vencedor\p{L}{0,2}|classificação|vincitor[ei]|classifica|winnaar|ranglijst|zwycięzc\p{L}{1,3}|kazanan\p{L}{0,3}|sıralama\p{L}{0,3}|победител\p{L}{1,3}|рейтинг\p{L}{0,2})(?!\p{L})|排行|获胜|勝者|ランキング|우승|순위|विजेता|الفائز|ترتيب/iu;

const isOwn =
  /(?<!\p{L})(?:only (?:to |for )?(?:you|the (?:person|user|member|player|student)|they|the one|who)|private(?:ly)?|ephemeral|accuracy|nur (?:du|dir|für dich|wer|der)|privat|solo (?:tú|a ti|para ti|quien|el usuario)|en privado|seul(?:ement)? (?:toi|la personne|l'utilisateur)|en privé|só (?:você|para quem|quem)|em particular|solo (?:tu|a chi|chi)|in privato|alleen (?:jij|voor jou|de speler)|tylko (?:ty|dla ciebie|osoba)|sadece (?:sen|kişi|kullanıcı)|только (?:ты|вам|вы|тот|ответивш\p{L}+))(?!\p{L})|只有(?:本人|自己)|本人だけ|自分だけ|본인만|나만|केवल आप|सिर्फ़? आप|لك فقط|وحدك/iu;
