import type { Language } from '../../contracts/job/plan.ts';
import { asksForRanking } from '../page/games/ranking.ts';
import { namedCategories } from '../page/reading/named-categories.ts';
import { readQuestionCount } from '../personality-quiz/read-personality.ts';
import { givenQuestions } from '../page/reading/given-questions.ts';
import { type Frames, type Question, questionsAbout } from './questions.ts';

interface SeveralTopics {
  readonly questions: readonly Question[];
  /** The categories that there are no questions for. */
  readonly lacking: readonly string[];
  /** How many questions the request asks for, and how many there are of those topics. */
  readonly wanted: number;
  readonly found: number;
}

/**
 * The questions of a quiz with categories, as many of each: undefined where there are questions for fewer
 * than two of them.
 *
 * @example
 * severalTopics('quiz, categories Movies, Music, Cars, 3 questions each', 'en', frames);
 * // 3 about Movies, 3 about Music; lacking: ['Cars'], wanted: 9, found: 6
 */
export function severalTopics(
  text: string,
  language: Language,
  frames: Frames,
): SeveralTopics | undefined {
  if (givenQuestions(text).length > 0) return undefined;
  const all = namedCategories(text) ?? [];
  const end = all.findIndex((name) => /\d/u.test(name) || asksForRanking(name));
  const named = end === -1 ? all : all.slice(0, end);
  const lists = named.map((name) => ({ name, list: questionsAbout(name, language, frames) }));
  const known = lists.filter(({ list }) => list.length > 0);
  if (known.length < 2) return undefined;
  const count = readQuestionCount(text);
  const each =
    count === undefined ? 4 : ofEach.test(text) ? count : Math.ceil(count / known.length);
  const questions = known
    .flatMap(({ name, list }) => list.slice(0, each).map((one) => ({ ...one, topic: name })))
    .slice(0, ofEach.test(text) ? undefined : count);
  return {
    questions,
    lacking: lists.filter(({ list }) => list.length === 0).map(({ name }) => name),
    wanted: count === undefined ? 0 : ofEach.test(text) ? count * named.length : count,
    found: questions.length,
  };
}

/** "5 questions each" */
const ofEach =
  /(?:questions?|fragen|preguntas|perguntas|domande|vragen|pyta\p{L}{1,3}|soru|вопрос\p{L}{0,3}|запитан\p{L}{1,2}|frågor)\s(?:(?:each|apiece|je|jeweils|per|for (?:each|every)|pro|für jede|cada|por cada|para cada|por|par|pour chaque|per ogni|ciascun\p{L}|elk|voor elke|w każdej|na każd\p{L}{1,2}|в каждой|на каждую|у кожній|per kategori)(?!\p{L}))|(?:每(?:个|类)[^，。\s]{0,4}|各)\s?\d{1,2}\s?(?:道|个|题|問)/iu;
