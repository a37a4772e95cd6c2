import { partsOf } from '../../page/forms/split-fields.ts';
import { statementsIn } from './answer-statements.ts';
import { openQuestions } from './open-questions.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';

/** A question of visitors with its answer. */
export interface Answered {
  /** Empty where the request only says the answer: "FAQ: kids are welcome". */
  readonly question: string;
  /** Empty where the request only asks. */
  readonly answer: string;
}

/**
 * The questions that a request gives with their answers behind a word such as "FAQ", at most 12.
 *
 * @example
 * readAnswers('FAQ: do you deliver (yes, on Fridays), are dogs welcome (sure)');
 * // [{ question: 'Do you deliver?', answer: 'Yes, on Fridays' }, …]
 */
export function readAnswers(message: string): readonly Answered[] {
  const answered = written(message);
  if (answered.length === 0)
    return (openQuestions(message)?.questions ?? []).map((question) => ({ question, answer: '' }));
  return answered
    .map(({ question, answer }) => ({
      question: upperStart(tidy(question)),
      answer: upperStart(question === '' ? answer : tidy(answer)),
    }))
    .filter(({ question, answer }) => (question.length > 4 || question === '') && answer !== '')
    .slice(0, 12);
}

/** The text with such questions and answers blanked, so that nothing else reads them; topics may stay. */
export function withoutAnswers(message: string, keepsTopics = false): string {
  const last = written(message).at(-1)?.answer;
  const start = message.search(cue);
  if (last !== undefined && start >= 0)
    return blanked(message, start, message.indexOf(last, start) + last.length);
  const open = openQuestions(message);
  return open === undefined || (keepsTopics && !open.isAsked)
    ? message
    : blanked(message, open.at, open.end);
}

function blanked(text: string, start: number, end: number): string {
  return `${text.slice(0, start)}${' '.repeat(Math.max(end - start, 0))}${text.slice(Math.max(end, start))}`;
}

/** As they are written. */
function written(message: string): readonly Answered[] {
  const at = message.slice(0, 4000).search(cue);
  if (at < 0) return [];
  const text = message.slice(at, at + 1500).replace(/(?!\n)\p{Cc}/gu, ' ');
  // "FAQ (can I bring kids? yes. is there parking? yes)": all of it stands in the brackets.
  const [, inside] = /^[^(.\n]{0,60}\(([^()]{10,900}[?？؟][^()]{1,900})\)/u.exec(text) ?? [];
  const asked = askedIn(inside ?? text);
  if (asked.length > 0) return asked;
  const bracketed = inBrackets(text);
  return bracketed.length > 0
    ? bracketed
    : statementsIn(text).map((answer) => ({ question: '', answer }));
}

const cue =
  /(?<!\p{L})(?:faqs?(?!\s(?:page|site)[^?]{0,160}questions?\s?:)|(?<=faqs?\s(?:page|site)[^?]{0,160})questions?\s?:|q\s?&\s?a|frequently asked questions|(?:häufige )?fragen und antworten|häufige fragen|preguntas frecuentes|questions fréquentes|foire aux questions|perguntas frequentes|domande frequenti|veelgestelde vragen|częste pytania|najczęstsze pytania|sık sorulan sorular|част\p{L}{2} вопрос\p{L}{0,2}|الأسئلة الشائعة|अक्सर पूछे)(?!\p{L})|常见问题|よくある質問|자주 묻는 질문/iu;

/** Each question with its mark, and the sentence behind it. */
function askedIn(text: string): readonly Answered[] {
  const sentences = text.split(/(?<=[?؟.!;]|[?؟.!]["”»])\s+|(?<=[？。！])|\n/u);
  return sentences.flatMap((sentence, index) => {
    const answer = sentences[index + 1] ?? '';
    const isAnswered =
      isQuestion(sentence) && answer !== '' && !isQuestion(answer) && !reaches.test(answer);
    return isAnswered ? [{ question: sentence.split(/[:：]/u).at(-1) ?? '', answer }] : [];
  });
}

/** How to reach somebody answers nothing. */
const reaches = /^(?:e-?mail|mail|tel|phone|text|call|kontakt|contact|contatt|contat|anruf)/iu;

function isQuestion(sentence: string): boolean {
  return /[?？؟]["”»]?$/u.test(sentence);
}

/** "do you deliver (yes), are dogs welcome (sure)", up to the end of the sentence. */
function inBrackets(text: string): readonly Answered[] {
  const [list = ''] = text.split(/[.!。！](?=\s|$)/u, 1);
  return partsOf(list.slice(list.search(/[:：]/u) + 1)).flatMap((part) => {
    const [, question, answer] = /^([^()]{5,120})\(([^()]{1,160})\)\s{0,2}$/u.exec(part) ?? [];
    return question === undefined || answer === undefined
      ? []
      : [{ question: `${tidy(question)}?`, answer }];
  });
}

function tidy(text: string): string {
  return text
    .replace(
      /^[\s"“„«'‘,，•*(>=→–-]{0,6}(?:(?:and|und|y|et|e|en|i|ve|и)\s)?(?:\d{1,2}[.)]\s)?/iu,
      '',
    )
    .replace(/(?<![\s"”».!;。！)])[\s"”».!;。！)]{1,6}$/u, '')
    .replace(/\s+/gu, ' ');
}
