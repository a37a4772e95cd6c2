import { dictionary } from '../../page/dictionary.ts';

/** What those who ask for a bot have to write themselves. */
export const botLines = dictionary(['rules', 'words', 'bought'], {
  en: 'the text of the rules: write it into directMessage of src/settings.js | a list of bad words: write yours into blockedWords of src/settings.js | what “{name}” does once it is bought',
  es: 'el texto de las normas: escríbelo en directMessage de src/settings.js | una lista de palabras prohibidas: escribe las tuyas en blockedWords de src/settings.js | lo que cambia «{name}»: quien lo compra solo lo tiene',
  de: 'der Text der Regeln: schreib ihn in directMessage von src/settings.js | eine Liste verbotener Wörter: schreib eure in blockedWords von src/settings.js | was „{name}“ ändert: wer es kauft, hat es nur',
  fr: 'le texte du règlement : écris-le dans directMessage de src/settings.js | une liste de mots interdits : écris les tiens dans blockedWords de src/settings.js | ce que change « {name} » : qui l’achète l’a, sans plus',
  pt: 'o texto das regras: escreva-o em directMessage de src/settings.js | uma lista de palavras proibidas: escreva as suas em blockedWords de src/settings.js | o que “{name}” muda: quem compra só o tem',
  it: 'il testo delle regole: scrivilo in directMessage di src/settings.js | una lista di parole vietate: scrivi le tue in blockedWords di src/settings.js | che cosa cambia «{name}»: chi lo compra lo ha e basta',
  nl: 'de tekst van de regels: schrijf die in directMessage van src/settings.js | een lijst verboden woorden: schrijf die in blockedWords van src/settings.js | wat “{name}” verandert: wie het koopt, heeft het alleen',
  pl: 'tekst regulaminu: wpisz go w directMessage w src/settings.js | lista zakazanych słów: wpisz swoje w blockedWords w src/settings.js | co zmienia „{name}”: kto kupi, tylko to ma',
  tr: 'kuralların metni: src/settings.js içinde directMessage alanına yazın | yasak kelimeler listesi: src/settings.js içinde blockedWords alanına yazın | “{name}” neyi değiştirir: alan yalnızca ona sahip olur',
  ru: 'текст правил: впишите его в directMessage в src/settings.js | список запрещённых слов: впишите свои в blockedWords в src/settings.js | что меняет «{name}»: у купившего это просто есть',
  zh: '规则的文字：请写入 src/settings.js 的 directMessage | 违禁词列表：请写入 src/settings.js 的 blockedWords | “{name}”的效果：买了只是拥有它',
  ja: 'ルールの文章：src/settings.js の directMessage に書いてください | 禁止語の一覧：src/settings.js の blockedWords に書いてください | 「{name}」の効果：買っても持つだけです',
  ko: '규칙의 글: src/settings.js의 directMessage에 쓰세요 | 금지어 목록: src/settings.js의 blockedWords에 쓰세요 | “{name}”의 효과: 사도 가지고만 있어요',
  hi: 'नियमों का पाठ: src/settings.js के directMessage में लिखें | वर्जित शब्दों की सूची: src/settings.js के blockedWords में लिखें | “{name}” से क्या बदलता है: खरीदने पर बस पास रहता है',
  ar: 'نص القواعد: اكتبه في directMessage في src/settings.js | قائمة الكلمات الممنوعة: اكتبها في blockedWords في src/settings.js | ما يغيّره «{name}»: من يشتريه يملكه فقط',
  id: 'teks peraturan: tulis di directMessage pada src/settings.js | daftar kata terlarang: tulis di blockedWords pada src/settings.js | apa yang diubah oleh “{name}” setelah dibeli',
  vi: 'nội dung quy định: viết vào directMessage trong src/settings.js | danh sách từ cấm: viết của bạn vào blockedWords trong src/settings.js | việc xảy ra khi đã mua “{name}”',
  uk: 'текст правил: впишіть його в directMessage у src/settings.js | список заборонених слів: впишіть свої в blockedWords у src/settings.js | що дає «{name}» після покупки: покупець просто має це',
  sv: 'texten med reglerna: skriv den i directMessage i src/settings.js | en lista med förbjudna ord: skriv era i blockedWords i src/settings.js | vad ”{name}” gör när det har köpts',
});
