import type { Language } from '../../../contracts/languages.ts';
import { answerGap } from '../../landing-page/said/known-answers.ts';
import { readAnswers } from '../../landing-page/said/read-answers.ts';
import { type Markup, markup } from '../../markup.ts';
import { dictionary, wordsOf } from '../dictionary.ts';

/**
 * The questions that a request gives with their answers, for pages without a section for them. Empty without
 * any.
 *
 * @example
 * answersSection('FAQ: is there parking? yes, behind the barn.', 'en')[0]?.html; // '<section class="facts" …'
 */
export function answersSection(message: string, language: Language): readonly Markup[] {
  const answers = readAnswers(message);
  if (answers.length === 0) return [];
  return [
    markup`
      <section class="facts" aria-labelledby="questions-heading">
        <h2 id="questions-heading">${wordsOf(words, language).t('questions')}</h2>
        ${answers.map(
          ({ question, answer }) => markup`
            ${question === '' ? [] : [markup`<h3>${question}</h3>`]}
            <p>${answer === '' ? answerGap(language) : answer}</p>
          `,
        )}
      </section>
    `,
  ];
}

const words = dictionary(['questions'], {
  en: 'Questions and answers',
  es: 'Preguntas y respuestas',
  de: 'Fragen und Antworten',
  fr: 'Questions et réponses',
  pt: 'Perguntas e respostas',
  it: 'Domande e risposte',
  nl: 'Vragen en antwoorden',
  pl: 'Pytania i odpowiedzi',
  tr: 'Sorular ve yanıtlar',
  ru: 'Вопросы и ответы',
  zh: '常见问题',
  ja: 'よくある質問',
  ko: '자주 묻는 질문',
  hi: 'सवाल और जवाब',
  ar: 'أسئلة وأجوبة',
  id: 'Tanya jawab',
  vi: 'Hỏi và đáp',
  uk: 'Запитання та відповіді',
  sv: 'Frågor och svar',
});
