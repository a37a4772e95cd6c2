import { upperStart } from './upper-start.ts';

/** A question of visitors with its answer. */
export interface Answered {
  readonly question: string;
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
  const at = message.slice(0, 4000).search(cue);
  if (at < 0) return [];
  const text = message.slice(at, at + 1500).replace(/(?!\n)\p{Cc}/gu, ' ');
  const asked = [...text.matchAll(pair)].map(([, question = '', answer = '']) => ({
    question,
    answer,
  }));
  const found =
    asked.length > 0
      ? asked
      : [...(text.split(/[.!。！](?=\s|$)/u, 1)[0] ?? '').matchAll(inBrackets)].map(
          ([, question = '', answer = '']) => ({ question: `${tidy(question)}?`, answer }),
        );
  return found
    .map(({ question, answer }) => ({
      question: upperStart(tidy(question)),
      answer: upperStart(tidy(answer)),
    }))
    .filter(({ question, answer }) => question.length > 4 && answer !== '')
    .slice(0, 12);
}

const cue =
  /(?<!\p{L})(?:faqs?|q\s?&\s?a|frequently asked questions|(?:häufige )?fragen und antworten|häufige fragen|preguntas frecuentes|questions fréquentes|foire aux questions|perguntas frequentes|domande frequenti|veelgestelde vragen|częste pytania|najczęstsze pytania|sık sorulan sorular|част\p{L}{2} вопрос\p{L}{0,2}|الأسئلة الشائعة|अक्सर पूछे)(?!\p{L})|常见问题|よくある質問|자주 묻는 질문/iu;

/** A question with its mark, then one sentence. */
const pair =
  /([^?？؟\n.!。;:：]{3,160}[?？؟])["”»'’]{0,2}\s{0,3}(?:(?:->|=>|[–—→=:-])\s?|[(（"“])?([^\n?？؟()（）]{1,240}?)(?=[)）"”]|[.!。！](?:\s|$)|[\n;]|$)/gu;
/** "do you deliver (yes)". */
const inBrackets = /([^(),;:：（），、\n]{5,120}?)\s?[(（]([^()（）]{1,160})[)）]/gu;

function tidy(text: string): string {
  return text
    .replace(/^[\s"“„«'‘,，•*–-]{0,6}(?:(?:and|und|y|et|e|en|i|ve|и)\s)?(?:\d{1,2}[.)]\s)?/iu, '')
    .replace(/[\s"”»]{1,6}$/u, '')
    .replace(/\s+/gu, ' ');
}
