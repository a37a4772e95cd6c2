import { dictionary } from '../page/dictionary.ts';

/** What a quiz lacks, in the language of its request. */
export const leftWords = dictionary(['about', 'count'], {
  en: 'questions about {subject}: others stand there, write yours on the page | {n} questions: fewer stand there, write yours on the page',
  es: 'preguntas sobre su tema: hay otras, escribe las tuyas en la página | {n} preguntas: hay menos, escribe las tuyas en la página',
  de: 'Fragen zum Thema: Es stehen andere da, eigene kommen auf die Seite | {n} Fragen: Es stehen weniger da, eigene kommen auf die Seite',
  fr: 'des questions sur ce sujet : il y en a d’autres, écrivez les vôtres sur la page | {n} questions : il y en a moins, écrivez les vôtres sur la page',
  pt: 'perguntas sobre o tema: há outras, escreva as suas na página | {n} perguntas: há menos, escreva as suas na página',
  it: 'domande sul tema: ce ne sono altre, scrivi le tue nella pagina | {n} domande: ce ne sono meno, scrivi le tue nella pagina',
  nl: 'vragen over dit onderwerp: er staan andere, schrijf de jouwe op de pagina | {n} vragen: er staan er minder, schrijf de jouwe op de pagina',
  pl: 'pytania na ten temat: są inne, własne można wpisać na stronie | pytań: {n}, jest ich mniej, własne można wpisać na stronie',
  tr: 'konuyla ilgili sorular: başkaları var, kendi sorularını sayfaya yaz | {n} soru: daha azı var, kendi sorularını sayfaya yaz',
  ru: 'вопросы по теме: там другие, свои можно написать на странице | вопросов {n}: их меньше, свои можно написать на странице',
  zh: '该主题的题目：目前是其他题目，可在页面上写自己的 | {n} 道题：目前较少，可在页面上写自己的',
  ja: 'このテーマの問題：別の問題が入っています。ページで自分の問題を書けます | {n} 問：それより少ないです。ページで自分の問題を書けます',
  ko: '이 주제의 문제: 다른 문제가 있습니다. 페이지에서 직접 쓸 수 있습니다 | {n}문제: 더 적습니다. 페이지에서 직접 쓸 수 있습니다',
  hi: 'इस विषय के सवाल: दूसरे सवाल हैं, अपने सवाल पेज पर लिखें | {n} सवाल: इससे कम हैं, अपने सवाल पेज पर लिखें',
  ar: 'أسئلة عن هذا الموضوع: توجد أسئلة أخرى، اكتب أسئلتك في الصفحة | {n} سؤالاً: يوجد أقل، اكتب أسئلتك في الصفحة',
  id: 'pertanyaan tentang {subject}: yang tersedia pertanyaan lain, tulis milik Anda di halaman | {n} pertanyaan: yang tersedia lebih sedikit, tulis milik Anda di halaman',
  vi: 'câu hỏi về {subject}: đang có câu khác, hãy viết câu của bạn trên trang | {n} câu hỏi: hiện có ít hơn, hãy viết câu của bạn trên trang',
  uk: 'запитання на тему «{subject}»: там інші, свої можна написати на сторінці | запитань {n}: їх менше, свої можна написати на сторінці',
  sv: 'frågor om {subject}: andra står där, skriv egna på sidan | {n} frågor: det finns färre, skriv egna på sidan',
});
