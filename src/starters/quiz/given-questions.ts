import type { Question } from './questions.ts';

/**
 * The questions that a request gives with their answers, at most 30; empty for fewer than two. The
 * wrong answers are the right ones of the other questions.
 *
 * @example
 * givenQuestions('quiz: Who wrote Faust? -> Goethe; Who wrote Emma? (Austen)')[0];
 * // { question: 'Who wrote Faust?', answers: ['Goethe', 'Austen'] }
 */
export function givenQuestions(message: string): readonly Question[] {
  const given = [...message.replace(/(?!\n)\p{Cc}/gu, ' ').matchAll(asked)]
    .map(({ groups = {} }) => ({
      question: tidy(groups['question'] ?? ''),
      right: tidy(groups['inBrackets'] ?? groups['answer'] ?? ''),
    }))
    .filter(({ question, right }) => question.length > 3 && right !== '')
    .slice(0, 30);
  const all = [...new Set(given.map(({ right }) => right))];
  if (all.length < 2) return [];
  return given.map(({ question, right }) => {
    const at = all.indexOf(right);
    const wrong = [...all.slice(at + 1), ...all.slice(0, at)].slice(0, 3);
    return { question, answers: [right, ...wrong] };
  });
}

/** A question, then its answer after a sign or in brackets, until the end of the line or a comma. */
const asked =
  /(?<question>[^?？؟\n;；]{3,200}[?？؟])[\s"”»]{0,4}(?:[([（](?<inBrackets>[^()[\]（）\n]{1,80})[)\]）]|(?:(?:->|=>|[-–—=:：→⇒])\s?|\n?(?:a(?:nswer)?|antwort|respuesta|réponse|resposta|risposta|odpowiedź|cevap|ответ|答案?|答え|정답|उत्तर|الجواب)\s?[:：]\s?|\s)(?<answer>(?:[^\n;；,，、.?？؟()]|[.,](?=\S)){1,80})(?![^\n;；,.()]{0,200}[?？؟]))/giu;

/** Without what stands before the question in its line, the number of a list and quotes. */
function tidy(text: string): string {
  return text
    .replace(/^[^\n]{0,300}(?:[:：]|[.!](?=\s))\s?(?=\S)/u, '')
    .replace(
      /^(?:[\s,，、.)•*–—-]|\d{1,2}[.)]\s|[Qq]\d{0,2}[.:)]|(?:and|und|et|y|e|i|и|ve)\s){0,6}/u,
      '',
    )
    .replace(/["“”«»„]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
