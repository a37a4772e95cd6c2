import type { GivenList, Language } from '../../contracts/job/plan.ts';
import { banks } from './banks.ts';
import { capitalsIn } from './capitals.ts';
import { givenQuestions, withOthers } from '../page/reading/given-questions.ts';
import { readQuestionCount } from '../personality-quiz/read-personality.ts';
import { fromTables } from './tables.ts';
import { type Topic, topicIn } from './topics.ts';
import { questionsFor } from '../trivia-bot/questions.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** A question with its answers. The first is the right one. */
export interface Question {
  readonly question: string;
  readonly answers: readonly string[];
  /** The category, in a quiz of several. */
  readonly topic?: string;
}

/** Templates of questions, with the placeholders "{country}" and "{sum}". */
export interface Frames {
  readonly capital: string;
  readonly sum: string;
}

interface Asked extends Frames {
  readonly lists?: readonly GivenList[];
}

/** The questions of the request; without any, eight about its topic, in its language, or fewer if it says so. */
export function questionsOf(
  message: string,
  language: Language,
  asked: Asked,
): readonly Question[] {
  const given = givenQuestions(message);
  if (given.length > 0) return given;
  const answers = Number(answerCount.exec(message)?.[1] ?? (three.test(message) ? 3 : 4));
  return usualQuestions(message, language, asked)
    .slice(0, readQuestionCount(message))
    .map((one) => ({ ...one, answers: one.answers.slice(0, Math.min(Math.max(answers, 2), 4)) }));
}

const answerWords =
  '(?:possible |mögliche |posibles )?(?:answers?|options?|choices|antworten|antwortmöglichkeiten|respuestas|opciones|réponses|choix|respostas|opções|alternativas|risposte|opzioni|antwoorden|odpowiedz\\p{L}{1,2}|seçenek|şık|вариант\\p{L}{0,2}|ответ\\p{L}{0,2})';
/** "3 answers each" */
const answerCount = letterPattern(
  `(?<!\\d)([2-4])\\s?(?:${answerWords}(?!\\p{L})|个?选项|択|지선다|개의? ?(?:보기|선택지)|विकल्प|خيارات|إجابات)`,
);
const three = letterPattern(
  `(?<!\\p{L})(?:three|drei|tres|trois|três|tre|drie|trzy|üç|три)\\s${answerWords}(?!\\p{L})`,
);

function usualQuestions(
  message: string,
  language: Language,
  { lists = [], ...frames }: Asked,
): readonly Question[] {
  // "Quiz: his first car (a Kadett), his club (FC Emmen)"
  const told = lists.flatMap(({ entries }) =>
    entries.flatMap(({ name, about }) =>
      about === undefined ? [] : [{ question: `${name}?`, right: about }],
    ),
  );
  if (told.length > 1) return withOthers(told);
  const bank = banks[language];
  const about = questionsAbout(message, language, frames);
  if (about.length > 0) return about;
  const count = readQuestionCount(message) ?? 8;
  if (bank === undefined) return capitalsIn(message, language, frames.capital, count);
  // Without a topic: some questions from each.
  const topics = Object.values(bank);
  return topics
    .flatMap((text) => text.split('\n').slice(0, Math.max(Math.ceil(count / topics.length), 2)))
    .slice(0, count)
    .map(questionOf);
}

/** The questions about the topic that a text names; empty if there are none. */
export function questionsAbout(
  text: string,
  language: Language,
  { capital, sum }: Frames,
): readonly Question[] {
  const listed = fromTables(text, language, capital, readQuestionCount(text));
  if (listed.length > 0) return listed;
  const topic = topicIn(text);
  if (topic === undefined) return [];
  if (topic === 'maths') return sums(sum);
  if (topic === 'geography') return capitalsIn(text, language, capital, readQuestionCount(text));
  const own = banks[language]?.[topic]?.split('\n').map(questionOf) ?? [];
  const usual = Math.min(own.length, 8);
  const count = readQuestionCount(text) ?? usual;
  const about = narrower.find((word) => word.test(text));
  const all =
    language === 'en' && (count > own.length || about !== undefined) ? withMore(own, topic) : own;
  const isAbout = ({ question, answers: [right = ''] }: Question): boolean =>
    about === undefined || about.test(question) || about.test(right);
  // Those of the subject alone where there are some of them.
  const narrow = all.filter(isAbout);
  return (
    narrow.length > 3
      ? narrow
      : all.toSorted((one, other) => Number(isAbout(other)) - Number(isAbout(one)))
  ).slice(0, Math.max(count, usual));
}

/** With those that bots ask of the same topic; none twice. */
function withMore(own: readonly Question[], topic: Topic): readonly Question[] {
  const bare = (right = ''): string => right.toLowerCase().replace(/^(?:an?|the)\s/u, '');
  const known = new Set(own.map(({ answers: [right] }) => bare(right)));
  const others = questionsFor(ofBots[topic] ?? topic, 'en');
  return [...own, ...others.filter(({ answers: [right] }) => !known.has(bare(right)))];
}

const ofBots: Readonly<Partial<Record<Topic, string>>> = { code: 'programming' };
/** What of a topic comes first where a request names it. */
const narrower: readonly RegExp[] = [
  /planet|planèt|pianet|mercur|venus|vénus|vênus|(?<!\p{L})(?:mars|marte)(?!\p{L})|j[uú]piter|giove|saturn|uran[uo]|nept[uú]n|netun|nettun/iu,
  /(?<!\p{L})moons?(?!\p{L})/iu,
];

function questionOf(line: string): Question {
  const [question = '', ...answers] = line.split('|').map((part) => part.trim());
  return { question, answers };
}

function sums(frame: string): readonly Question[] {
  const tasks: readonly (readonly [string, number])[] = [
    ['7 × 8', 56],
    ['144 ÷ 12', 12],
    ['15 + 28', 43],
    ['91 − 37', 54],
    ['13 × 6', 78],
    ['2⁶', 64],
    ['25 % × 80', 20],
    ['√169', 13],
  ];
  return tasks.map(([sum, value], index) => ({
    question: frame.replace('{sum}', sum),
    answers: [value, value + 2 + (index % 3), value - 1 - (index % 2), value + 10].map(String),
  }));
}
