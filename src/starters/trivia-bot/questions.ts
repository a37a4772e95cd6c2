import type { Language } from '../../contracts/job/plan.ts';
import { topics } from './topics.ts';
import { numberQuestions } from './number-questions.ts';

export interface Question {
  readonly [key: string]: string | readonly string[];
  readonly question: string;
  /** The first is the right one. */
  readonly answers: readonly [string, string, string, string];
}

/** The topic that words name, if there are questions about it. */
export function topicOf(text: string): string | undefined {
  const said = text.toLowerCase();
  return Object.entries(topics).find(([, { cues }]) => cues.test(said))?.[0];
}

/**
 * Questions about the topic of the text, or of general knowledge. In languages other than English their
 * answers are numbers.
 */
export function questionsFor(text: string, language: Language): readonly Question[] {
  const topic = topicOf(text) ?? 'general';
  if (language !== 'en') return numberQuestions(topic, language);
  const own = rowsOf(topics[topic] === undefined ? 'general' : topic);
  return topic === 'general'
    ? [...own, ...others.flatMap((name) => rowsOf(name).slice(0, 2))]
    : own;
}

/** What belongs to general knowledge, too. */
const others = ['geography', 'science', 'history', 'animals', 'music', 'sports', 'films'];

function rowsOf(topic: string): readonly Question[] {
  return (topics[topic]?.rows ?? '')
    .trim()
    .split('\n')
    .map((row) => {
      const [question = '', right = '', one = '', two = '', three = ''] = row
        .split('|')
        .map((part) => part.trim());
      return { question, answers: [right, one, two, three] };
    });
}
