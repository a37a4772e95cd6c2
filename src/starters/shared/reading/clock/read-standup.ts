import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { readClock, timeOfDay } from './read-clock.ts';
import { readChannels } from '../commands/read-server-words.ts';

/** When members are asked what, and when and where the answers are posted. */
export interface Standup {
  /** In the words of the request, at most 5; empty where it names none. */
  readonly questions: readonly string[];
  /** `HH:MM`, on those days of the week. */
  readonly asks: { readonly at: string; readonly days: readonly number[] };
  /** `HH:MM`, later on the same days. */
  readonly postsAt: string;
  readonly channel: string;
}

/**
 * The stand-up that a request describes: at 9:30 from Monday to Friday, posted 45 minutes later, unless it
 * says otherwise.
 *
 * @example
 * readStandup('every weekday at 9:30 asks three questions (yesterday, today), posts them in #team by 10:15');
 * // { questions: ['Yesterday', 'Today'], asks: { at: '09:30', days: [1, 2, 3, 4, 5] }, postsAt: '10:15', … }
 */
export function readStandup(text: string): Standup {
  const head = text.slice(0, 4000);
  const { at, days } = readClock(head) ?? { at: timeOfDay(head) ?? '09:30', days: everyDay };
  const later = allMatches(head, times).flatMap(([time]) => timeOfDay(`at ${time}`) ?? []);
  const isDaily = days.length === 7 && !/weekend|wochenende|fin de semana|week-end/iu.test(head);
  return {
    questions: questionsIn(head),
    asks: { at, days: isDaily ? everyDay : days },
    postsAt: later.find((time) => time > at) ?? after(at, 45),
    channel: readChannels(head)[0] ?? '',
  };
}

/** A stand-up is on workdays. */
const everyDay = [1, 2, 3, 4, 5];
const times = /(?<![\d:.])(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d\s?(?:[ap]m)?|\s?[ap]m)(?![\d:])/giu;

function after(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const all = Math.min(hour * 60 + minute + minutes, 23 * 60 + 59);
  return [Math.floor(all / 60), all % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** "three questions (yesterday, today, blockers)", "asks: What did you do? What is next?" */
function questionsIn(text: string): readonly string[] {
  const { list: told = '' } = asked.exec(text)?.groups ?? {};
  const [sentence = ''] = told.split(/[.。]\s/u, 1);
  const list = /[?？]/u.test(sentence) ? told : sentence;
  const parts =
    list.includes('?') || list.includes('？')
      ? list.match(/[^?？]{3,100}[?？]/gu)
      : list.split(between);
  return (parts ?? [])
    .map((part) => part.replace(/^[\s,;、，"“”]+|["“”\s]+$/gu, ''))
    .filter((part) => /\p{L}/u.test(part) && part.length <= 100)
    .slice(0, 5)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1));
}

const between = /,\s?|[、，/;]|\s(?:and|und|y|et|e|en|i|ve|и)\s/u;
const asked =
  /(?:questions?|fragen|preguntas|perguntas|domande|vragen|pytani\p{L}{1,2}|soru\p{L}{0,3}|вопрос\p{L}{0,3}|问题|質問|질문|सवाल|أسئلة)\s?[:：(（]\s?(?<list>[^()（）\n]{3,400})/iu;
