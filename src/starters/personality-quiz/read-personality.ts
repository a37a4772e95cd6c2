import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { listedNames } from '../page/reading/listed-names.ts';

/** Whether a request wants to tell people which of several they are. */
export function asksForPersonality(text: string): boolean {
  return asked.test(text) && !/(?<!\p{L})(?:bot|discord|api)(?!\p{L})/iu.test(text);
}

/** The question of a request, such as "Which dog breed are you?"; undefined where it names only the kind. */
export function readMainQuestion(message: string): string | undefined {
  const question = questioned.exec(message)?.[0].trim();
  return question === undefined
    ? undefined
    : `${question.charAt(0).toUpperCase()}${question.slice(1)}?`;
}

/** What somebody can be, at most 8; empty where a request names fewer than two. */
export function readOutcomes(message: string): readonly string[] {
  // "Wild Meadow ($38)": what it costs stands behind its name.
  const names = listedNames(message.replaceAll(priced, ''), resultWords).slice(0, 8);
  return names.map((name) => {
    const at = message.indexOf(`${name} (`);
    const [said = ''] = at < 0 ? [] : (message.slice(at + name.length).match(priced) ?? []);
    return at >= 0 && message.startsWith(`${name}${said}`, at) ? `${name}${said}` : name;
  });
}

/** How many questions a request names; undefined without a number. */
export function readQuestionCount(message: string): number | undefined {
  const count = Number(counted.exec(withDigits(message))?.[1] ?? Number.NaN);
  return count > 1 ? count : undefined;
}

/** The questions and what leads to which result are not those of the subject. */
export function leftOutOfPersonality(text: string): readonly string[] {
  const count = readQuestionCount(text) ?? 0;
  return [
    ...(count > prepared ? [`${count} questions: ${prepared} stand there`] : []),
    `questions of its own: general ones stand there${readOutcomes(text).length > 0 ? ', and which answer leads to which result is by turns' : ''} (content.js has them)`,
  ];
}

/** As many as `questions.ts` has. */
const prepared = 6;
const priced = /\s\([^()]{0,30}\d[^()]{0,12}\)/gu;
const asked =
  /personality (?:quiz|test)|(?<!\p{L})(?:which|what(?: kind of| type of)?) (?:\p{L}[\p{L}'’-]{1,16}\s){1,4}(?:are you|am i)(?!\p{L})|persönlichkeits(?:test|quiz)|welche[rs]? (?:\p{L}{2,18}[\s-]){1,3}(?:bist du|passt zu)|(?:test|quiz) de personalidad\p{L}{0,2}|qué (?:\p{L}{2,16}\s){1,4}eres|(?:test|quiz) de personnalité|quel(?:le)? (?:\p{L}{2,16}\s){1,4}(?:es-tu|êtes-vous)|(?:teste|quiz) de personalidade|qual (?:\p{L}{2,16}\s){1,4}(?:é você|você é)|(?:test|quiz) (?:di|della) personalità|quale (?:\p{L}{2,16}\s){1,4}sei|persoonlijkheids(?:test|quiz)|welke? (?:\p{L}{2,16}\s){1,3}ben (?:jij|je)|(?:test|quiz) osobowości|jak(?:im|ą|i) (?:\p{L}{2,16}\s){1,3}jesteś|kişilik testi|hangi (?:\p{L}{2,16}\s){1,3}\p{L}{2,16}(?:sın|sin|sun|sün)(?=\s?[?"”»]|\s(?:test|quiz))|тест личности|кто ты из|как(?:ой|ая) (?:ты )?(?:\p{L}{2,16}\s){1,3}ты|性格(?:测试|測試|診断)|你是哪(?:种|个|位)|成格テスト|(?:성격|심리) ?테스트|व्यक्तित्व (?:क्विज़|परीक्षण|टेस्ट)|(?:اختبار|اختبار تحليل) (?:ال)?شخصية|أي \p{L}{2,16} أنت/iu;
const questioned =
  /(?<!\p{L})(?:(?:which|what(?: kind of| type of)?) (?:\p{L}[\p{L}'’-]{1,16}\s){1,4}(?:are you|am i)|welche[rs]? (?:\p{L}{2,18}[\s-]){1,3}(?:bist du|passt zu (?:dir|mir))|qué (?:\p{L}{2,16}\s){1,4}eres|quel(?:le)? (?:\p{L}{2,16}\s){1,4}(?:es-tu|êtes-vous)|qual (?:\p{L}{2,16}\s){1,4}(?:é você|você é)|quale (?:\p{L}{2,16}\s){1,4}sei|welke? (?:\p{L}{2,16}\s){1,3}ben (?:jij|je)|jak(?:im|ą|i) (?:\p{L}{2,16}\s){1,3}jesteś|hangi (?:\p{L}{2,16}\s){1,3}\p{L}{2,16}(?:sın|sin|sun|sün)|как(?:ой|ая) (?:ты )?(?:\p{L}{2,16}\s){1,3}ты)(?!\p{L})/iu;
const counted =
  /(?<!\d)(\d{1,2})\s?(?:(?:multiple[ -]choice )?questions?|fragen|preguntas|perguntas|domande|vragen|pyta[ńn]\p{L}?|soru|вопрос\p{L}{0,3}|frågor|spørgsmål|spørsmål|道题|个问题|問|개 ?(?:문항|질문)|सवाल|أسئلة|سؤال)/iu;
const resultWords =
  'results?|outcomes?|types?|houses?|characters?|ergebnisse?n?|typen|häuser|resultados|tipos|résultats|types|risultati|tipi|resultaten|uitkomsten|wyniki|typy|sonuçlar|türler|evler|результаты|типы|结果|类型|結果|タイプ|결과|유형|परिणाम|النتائج|النتيجة';
