import type { Language } from '../../../contracts/languages.ts';

/** That nothing is known of what a bot does, in the language of the request. */
export function emptyBot(language: Language = 'en'): string {
  return bare[language].replace('{all}', '/ping, /help');
}

const bare: Readonly<Record<Language, string>> = {
  en: 'what the bot does besides /ping and /help',
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
  id: 'apa yang dilakukan bot selain /ping dan /help',
  vi: 'việc mà bot làm ngoài /ping và /help',
  uk: 'що робить бот, крім /ping і /help',
  sv: 'vad boten gör utöver /ping och /help',
};
