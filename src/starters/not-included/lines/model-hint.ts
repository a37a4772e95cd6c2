import type { Language } from '../../../contracts/languages.ts';
import { emptyBot } from './empty-bot.ts';
import { leftWord } from './program-lines.ts';

/**
 * How to have what a project lacks written by a language model, where its main thing is missing; else nothing.
 *
 * @example
 * modelHint(['the program itself: this is a page about it']); // 'A language model can write this: …'
 */
export function modelHint(lines: readonly string[], language: Language = 'en'): string {
  const main = [...mainParts.map((key) => leftWord(key, language)), emptyBot(language)];
  // Of a worker whose job is its own, only the first words are said.
  return lines.some((line) => main.some((one) => one.startsWith(line))) ? hints[language] : '';
}

const mainParts = ['tool', 'commands', 'program', 'worker', 'itself'] as const;

const hints: Readonly<Record<Language, string>> = {
  en: 'A language model can write this: set JOB_MODEL to its name and JOB_MODEL_API_KEY to its key, then ask again.',
  es: 'Un modelo de lenguaje puede escribirlo: pon su nombre en JOB_MODEL y su clave en JOB_MODEL_API_KEY, y pídelo otra vez.',
  de: 'Ein Sprachmodell kann das schreiben: JOB_MODEL auf seinen Namen und JOB_MODEL_API_KEY auf seinen Schlüssel setzen, dann neu anfragen.',
  fr: 'Un modèle de langage peut l’écrire : mets son nom dans JOB_MODEL et sa clé dans JOB_MODEL_API_KEY, puis redemande.',
  pt: 'Um modelo de linguagem pode escrever isto: ponha o nome em JOB_MODEL e a chave em JOB_MODEL_API_KEY, e peça de novo.',
  it: 'Un modello linguistico può scriverlo: metti il suo nome in JOB_MODEL e la chiave in JOB_MODEL_API_KEY, poi chiedi di nuovo.',
  nl: 'Een taalmodel kan dit schrijven: zet zijn naam in JOB_MODEL en zijn sleutel in JOB_MODEL_API_KEY, en vraag het opnieuw.',
  pl: 'Model językowy może to napisać: ustaw jego nazwę w JOB_MODEL i klucz w JOB_MODEL_API_KEY, potem poproś ponownie.',
  tr: 'Bunu bir dil modeli yazabilir: adını JOB_MODEL, anahtarını JOB_MODEL_API_KEY olarak ayarlayıp yeniden isteyin.',
  ru: 'Это может написать языковая модель: задайте её имя в JOB_MODEL и ключ в JOB_MODEL_API_KEY и попросите снова.',
  zh: '这些可由语言模型编写：把模型名写入 JOB_MODEL、密钥写入 JOB_MODEL_API_KEY，再提一次请求。',
  ja: '言語モデルなら書けます。JOB_MODEL にモデル名、JOB_MODEL_API_KEY にキーを設定して、もう一度頼んでください。',
  ko: '언어 모델이 쓸 수 있습니다. JOB_MODEL에 모델 이름, JOB_MODEL_API_KEY에 키를 넣고 다시 요청하세요.',
  hi: 'यह भाषा मॉडल लिख सकता है: JOB_MODEL में उसका नाम और JOB_MODEL_API_KEY में उसकी कुंजी रखें, फिर दोबारा कहें।',
  ar: 'يمكن لنموذج لغوي أن يكتب هذا: ضع اسمه في JOB_MODEL ومفتاحه في JOB_MODEL_API_KEY ثم اطلب من جديد.',
  id: 'Model bahasa bisa menulis ini: isi JOB_MODEL dengan namanya dan JOB_MODEL_API_KEY dengan kuncinya, lalu minta lagi.',
  vi: 'Một mô hình ngôn ngữ có thể viết phần này: đặt tên mô hình vào JOB_MODEL và khóa vào JOB_MODEL_API_KEY, rồi yêu cầu lại.',
  uk: 'Це може написати мовна модель: вкажіть її назву в JOB_MODEL і ключ у JOB_MODEL_API_KEY та попросіть знову.',
  sv: 'En språkmodell kan skriva det här: sätt JOB_MODEL till dess namn och JOB_MODEL_API_KEY till dess nyckel och skicka sedan önskemålet igen.',
};
