import { type Clock, readClock } from '../shared/reading/clock/read-clock.ts';
import { readChannels, readSayings } from '../shared/reading/read-server-words.ts';

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
    .find((one) => readClock(one) !== undefined);
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

const isOwn =
  /(?<!\p{L})(?:only (?:to |for )?(?:you|the (?:person|user|member|player|student)|they|the one|who)|private(?:ly)?|ephemeral|accuracy|nur (?:du|dir|für dich|wer|der)|privat|solo (?:tú|a ti|para ti|quien|el usuario)|en privado|seul(?:ement)? (?:toi|la personne|l'utilisateur)|en privé|só (?:você|para quem|quem)|em particular|solo (?:tu|a chi|chi)|in privato|alleen (?:jij|voor jou|de speler)|tylko (?:ty|dla ciebie|osoba)|sadece (?:sen|kişi|kullanıcı)|только (?:ты|вам|вы|тот|ответивш\p{L}+))(?!\p{L})|只有(?:本人|自己)|本人だけ|自分だけ|본인만|나만|केवल आप|सिर्फ़? आप|لك فقط|وحدك/iu;
