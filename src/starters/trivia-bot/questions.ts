import type { Language } from '../../contracts/plan.ts';
import { topics } from './topics.ts';
import { numberQuestions } from './number-questions.ts';

export interface Question {
  readonly [key: string]: string | readonly string[];
  readonly question: string;
  /** The right one first. */
  readonly answers: readonly [string, string, string, string];
}

/**
 * Questions about what the text speaks of, else of general knowledge. In other languages than English
 * they are ones whose answers are numbers.
 */
export function questionsFor(text: string, language: Language): readonly Question[] {
  const said = text.toLowerCase();
  const topic = Object.entries(topics).find(([, { cues }]) => cues.test(said))?.[0] ?? 'general';
  if (language !== 'en') return numberQuestions(topic, language);
  const rows = topics[topic]?.rows ?? topics['general']?.rows ?? '';
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [question = '', right = '', one = '', two = '', three = ''] = row
        .split('|')
        .map((part) => part.trim());
      return { question, answers: [right, one, two, three] };
    });
}
