import type { Language } from '../../../contracts/languages.ts';
import { byModel } from './by-model.ts';

/**
 * That a bot has a command, and not what a request wants of it, in the language of the request.
 *
 * @example
 * emptyCommand('spin'); // 'what /spin does: it answers a text (a model can write it: set JOB_MODEL)'
 */
export function emptyCommand(name: string, language: Language = 'en'): string {
  return said[language].replace('{name}', name);
}

const said: Readonly<Record<Language, string>> = {
  en: `what /{name} does: it answers a text (${byModel})`,
  es: 'lo que hace /{name}: responde un texto (un modelo puede escribirlo: JOB_MODEL)',
  de: 'was /{name} tut: Es antwortet einen Text (ein Modell kann es schreiben: JOB_MODEL)',
  fr: 'ce que fait /{name} : elle répond un texte (un modèle peut l’écrire : JOB_MODEL)',
  pt: 'o que /{name} faz: responde um texto (um modelo pode escrever: JOB_MODEL)',
  it: 'che cosa fa /{name}: risponde un testo (un modello può scriverlo: JOB_MODEL)',
  nl: 'wat /{name} doet: het antwoordt een tekst (een model kan het schrijven: JOB_MODEL)',
  pl: 'co robi /{name}: odpowiada tekstem (model może to napisać: JOB_MODEL)',
  tr: '/{name} ne yapar: bir metinle cevap verir (bir model yazabilir: JOB_MODEL)',
  ru: 'что делает /{name}: отвечает текстом (модель может это написать: JOB_MODEL)',
  zh: '/{name} 的功能：目前只回复一段文字（可由模型编写：JOB_MODEL）',
  ja: '/{name} の動作：今は文章を返すだけです（モデルが書けます：JOB_MODEL）',
  ko: '/{name}의 기능: 지금은 글만 답해요 (모델이 쓸 수 있어요: JOB_MODEL)',
  hi: '/{name} का काम: अभी केवल एक पाठ लौटाता है (मॉडल लिख सकता है: JOB_MODEL)',
  ar: 'ما يفعله /{name}: يجيب بنص فقط (يمكن لنموذج أن يكتبه: JOB_MODEL)',
};

/** That nothing is known of what a bot does, in the language of the request. */
export function emptyBot(language: Language = 'en'): string {
  return bare[language].replace('{all}', '/ping, /help');
}

const bare: Readonly<Record<Language, string>> = {
  en: `what the bot does besides /ping and /help (${byModel})`,
  es: 'lo que hace el bot además de {all}',
  de: 'was der Bot außer {all} tut',
  fr: 'ce que fait le bot en plus de {all}',
  pt: 'o que o bot faz além de {all}',
  it: 'che cosa fa il bot oltre a {all}',
  nl: 'wat de bot doet naast {all}',
  pl: 'co robi bot oprócz {all}',
  tr: 'botun {all} dışında yaptığı iş',
  ru: 'что делает бот, кроме {all}',
  zh: '除 {all} 之外机器人的功能',
  ja: '{all} 以外のボットの働き',
  ko: '{all} 말고 봇이 하는 일',
  hi: '{all} के अलावा बॉट का काम',
  ar: 'ما يفعله البوت غير {all}',
};
