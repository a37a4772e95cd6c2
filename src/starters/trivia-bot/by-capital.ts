import type { Language } from '../../contracts/languages.ts';
import { dictionary, wordsOf } from '../page/dictionary.ts';

interface Question {
  readonly question: string;
  readonly answers: readonly string[];
}

/**
 * Every second question about a capital asks for its country instead. Other questions stay as they are.
 *
 * @example
 * byCapital([{ question: 'Capital of Peru?', … }, { question: 'Capital of Kenya?', answers: ['Nairobi', …] }],
 *   'Capital of {country}?', 'en')[1].question; // 'Nairobi is the capital of which country?'
 */
export function byCapital(
  questions: readonly Question[],
  frame: string,
  language: Language,
): readonly Question[] {
  const [lead = '', end = ''] = frame.split('{country}');
  const countries = questions.flatMap(({ question }) =>
    question.startsWith(lead) && question.endsWith(end)
      ? [question.slice(lead.length, question.length - end.length)]
      : [],
  );
  if (countries.length < Math.max(questions.length, 4)) return questions;
  const { t } = wordsOf(words, language);
  return questions.map((one, at) => {
    if (at % 2 === 0) return one;
    const others = [0, 2, 3, 5].map((step) => countries[(at + step) % countries.length] ?? '');
    const [capital = ''] = one.answers;
    return { question: t('country').replace('{capital}', capital), answers: [...new Set(others)] };
  });
}

const words = dictionary(['country'], {
  en: '{capital} is the capital of which country?',
  es: '¿De qué país es capital {capital}?',
  de: 'Von welchem Land ist {capital} die Hauptstadt?',
  fr: 'De quel pays {capital} est-elle la capitale ?',
  pt: '{capital} é a capital de que país?',
  it: 'Di quale paese è capitale {capital}?',
  nl: 'Van welk land is {capital} de hoofdstad?',
  pl: 'Stolicą jakiego kraju jest {capital}?',
  tr: '{capital} hangi ülkenin başkentidir?',
  ru: '{capital}: столица какой страны?',
  zh: '{capital}是哪个国家的首都？',
  ja: '{capital}はどの国の首都ですか？',
  ko: '{capital}: 어느 나라의 수도일까요?',
  hi: '{capital} किस देश की राजधानी है?',
  ar: '{capital} عاصمة أي بلد؟',
  id: '{capital} adalah ibu kota negara mana?',
  vi: '{capital} là thủ đô của nước nào?',
  uk: '{capital}: столиця якої країни?',
  sv: 'Vilket lands huvudstad är {capital}?',
});
