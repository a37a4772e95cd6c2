import type { Language } from '../../contracts/languages.ts';
import { type Question, questionsAbout } from '../quiz/questions.ts';

/** The questions for a category of one word: "Music", and none for "Music of our youth". */
export function categoryQuestions(
  name: string,
  language: Language,
  frames = { capital: '{country}', sum: '{sum}' },
): readonly Question[] {
  return /\s/u.test(name.trim()) ? [] : questionsAbout(name, language, frames);
}
