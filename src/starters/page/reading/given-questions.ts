import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { Question } from '../../quiz/questions.ts';

/**
 * The questions that a request gives with their answers, at most 30; empty for fewer than two. The
 * wrong answers are the right ones of the other questions.
 *
 * @example
 * givenQuestions('quiz: Who wrote Faust? -> Goethe; Who wrote Emma? (Austen)')[0];
 * // { question: 'Who wrote Faust?', answers: ['Goethe', 'Austen'] }
 */
export function givenQuestions(message: string): readonly Question[] {
  const withOptions = questionsWithOptions(message);
  if (withOptions.length > 1) return withOptions;
  const withChoices = questionsWithChoices(message);
  if (withChoices.length > 1) return withChoices;
  const given = allMatches(message.replace(/(?!\n)\p{Cc}/gu, ' '), asked)
    .map(({ groups = {} }) => {
      const options = optionsIn(groups['inBrackets'] ?? '');
      return {
        question: tidy(groups['question'] ?? ''),
        right: options[0] ?? tidy(groups['inBrackets'] ?? groups['answer'] ?? ''),
        options,
      };
    })
    .filter(({ question, right }) => question.length > 3 && right !== '')
    .slice(0, 30);
  return withOthers(given).map(({ question, answers: others }, at) => {
    const options = given[at]?.options ?? [];
    return { question, answers: options.length > 1 ? options : others };
  });
}

/** "(cod / beef / rice)", the right one first; "(AC/DC)" and "(3/10/1990)" are one answer. */
function optionsIn(brackets: string): readonly string[] {
  const isList = /\s\/\s|\/[^/]{1,60}\//u.test(brackets) && /\p{L}|\s\/\s/u.test(brackets);
  const options = brackets.split('/').map(optionOf);
  return isList && !options.includes('') ? [...new Set(options)].slice(0, 6) : [];
}

/** Questions whose wrong answers are the right ones of the others. Empty for fewer than two. */
export function withOthers(
  given: readonly { readonly question: string; readonly right: string }[],
): readonly Question[] {
  const all = [...new Set(given.map(({ right }) => right))];
  if (all.length < 2) return [];
  return given.map(({ question, right }) => {
    const at = all.indexOf(right);
    const wrong = [...all.slice(at + 1), ...all.slice(0, at)].slice(0, 3);
    return { question, answers: [right, ...wrong] };
  });
}

/** "What do moths drink? Nectar / Leaves / Wool (Nectar)": the right one in brackets, by its letter or first. */
function questionsWithOptions(message: string): readonly Question[] {
  const text = message
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    // "a) Lima b) Quito. Answer: Lima"
    .replaceAll(/(?<!\/)\s[b-fB-F]\)\s/gu, ' / ')
    .replaceAll(answers, ' ($1). ');
  return allMatches(text, askedWithOptions)
    .slice(0, 30)
    .flatMap(({ groups = {} }) => {
      const question = tidy(groups['question'] ?? '');
      const options = (groups['options'] ?? '').split('/').map(optionOf);
      const right = optionOf(groups['right'] ?? '').toLowerCase();
      const byLetter = /^[a-f]$/u.test(right) ? right.charCodeAt(0) - 97 : -1;
      const named = options.findIndex((option) => option.toLowerCase() === right);
      const at = named >= 0 ? named : byLetter;
      const answer = options[at < 0 ? 0 : at];
      if (question.length < 4 || answer === undefined || options.includes('')) return [];
      return [{ question, answers: [answer, ...options.filter((option) => option !== answer)] }];
    });
}

/** "What is the capital of Peru? Lima, Quito, Bogota.": the first is the right one. */
function questionsWithChoices(message: string): readonly Question[] {
  return allMatches(message.replace(/(?!\n)\p{Cc}/gu, ' '), askedWithChoices)
    .slice(0, 30)
    .map(({ groups = {} }) => ({
      question: tidy(groups['question'] ?? ''),
      answers: [...new Set((groups['choices'] ?? '').split(/,\s/u).map(optionOf))],
    }))
    .filter(({ question, answers: all }) => question.length > 3 && all.length > 1);
}

const askedWithChoices =
  /(?<question>[^?？\n;；.]{3,200}\?)\s(?<choices>[^\n,?？;.()]{1,40}(?:,\s[^\n,?？;.()]{1,40}){1,4})(?=[\n;.]|$)/gu;
const answers =
  /[.\s]{1,3}(?:(?:right )?answer|antwort|respuesta|réponse|resposta|risposta|antwoord|odpowiedź|cevap|ответ)\s?:\s?([^\n.;()?]{1,60})(?=[\n.;]|$)/giu;
const askedWithOptions =
  /(?<question>[^?？؟\n;；]{3,200}[?？؟])[\s"”»:–—-]{0,4}(?<options>(?:[a-fA-F][).]\s)?[^\n/?？؟;()（）]{1,60}(?:\/\s?(?:[a-fA-F][).]\s)?[^\n/?？؟;()（）]{1,60}){1,5})(?:[(（](?<right>[^()（）\n]{1,60})[)）])?/gu;

/** Without its letter, as in "A) Nectar", a full stop and quotes. */
function optionOf(text: string): string {
  return text
    .replace(/^\s*[a-fA-F][).:]\s/u, '')
    .replace(/["“”«»„]/gu, '')
    .replace(/(?<![.\s])[.\s]+$/u, '')
    .trim();
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
