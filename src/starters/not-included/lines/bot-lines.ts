import { dictionary } from '../../page/dictionary.ts';

/** What those who ask for a bot have to write themselves. */
export const botLines = dictionary(['rules', 'words'], {
  en: 'the text of the rules: write it into directMessage of src/settings.js | a list of bad words: write yours into blockedWords of src/settings.js',
  es: 'el texto de las normas: escríbelo en directMessage de src/settings.js | una lista de palabras prohibidas: escribe las tuyas en blockedWords de src/settings.js',
  de: 'der Text der Regeln: schreib ihn in directMessage von src/settings.js | eine Liste verbotener Wörter: schreib eure in blockedWords von src/settings.js',
  fr: 'le texte du règlement : écris-le dans directMessage de src/settings.js | une liste de mots interdits : écris les tiens dans blockedWords de src/settings.js',
  pt: 'o texto das regras: escreva-o em directMessage de src/settings.js | uma lista de palavras proibidas: escreva as suas em blockedWords de src/settings.js',
  it: 'il testo delle regole: scrivilo in directMessage di src/settings.js | una lista di parole vietate: scrivi le tue in blockedWords di src/settings.js',
  nl: 'de tekst van de regels: schrijf die in directMessage van src/settings.js | een lijst verboden woorden: schrijf die in blockedWords van src/settings.js',
  pl: 'tekst regulaminu: wpisz go w directMessage w src/settings.js | lista zakazanych słów: wpisz swoje w blockedWords w src/settings.js',
  tr: 'kuralların metni: src/settings.js içinde directMessage alanına yazın | yasak kelimeler listesi: src/settings.js içinde blockedWords alanına yazın',
  ru: 'текст правил: впишите его в directMessage в src/settings.js | список запрещённых слов: впишите свои в blockedWords в src/settings.js',
  zh: '规则的文字：请写入 src/settings.js 的 directMessage | 违禁词列表：请写入 src/settings.js 的 blockedWords',
  ja: 'ルールの文章：src/settings.js の directMessage に書いてください | 禁止語の一覧：src/settings.js の blockedWords に書いてください',
  ko: '규칙의 글: src/settings.js의 directMessage에 쓰세요 | 금지어 목록: src/settings.js의 blockedWords에 쓰세요',
  hi: 'नियमों का पाठ: src/settings.js के directMessage में लिखें | वर्जित शब्दों की सूची: src/settings.js के blockedWords में लिखें',
  ar: 'نص القواعد: اكتبه في directMessage في src/settings.js | قائمة الكلمات الممنوعة: اكتبها في blockedWords في src/settings.js',
});
