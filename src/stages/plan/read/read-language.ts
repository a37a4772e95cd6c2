import type { Language } from '../../../contracts/job/plan.ts';
import { languageOf } from '../../../workspace/text/language-of.ts';

/**
 * The language of the page: the one the text asks for, otherwise the one it is written in; English if
 * neither can be determined.
 *
 * @example
 * readLanguage('un juego de la serpiente'); // 'es'
 * readLanguage('a quiz about space in German'); // 'de'
 */
export function readLanguage(text: string): Language {
  const head = text.slice(0, 2000);
  const told = head.replaceAll(links, '').replaceAll(pairs, '');
  const named = asked.find(([pattern]) => pattern.test(head))?.[1];
  return named ?? languageOf(told) ?? languageOf(head) ?? 'en';
}

/** The "com" of an address is no Portuguese. */
const links = /(?<!\S)[^\s.@]{0,60}[.@]\S{2,120}/gu;

/** "la cuchara = spoon" says nothing of the language of the page. */
const pairs = /[^\n,;:=>→，；：、]{1,60}(?:=|->|→)[^\n,;:=>→，；：、]{1,60}/gu;

/** What languages are called in English, and in others. */
export const languageNames: readonly (readonly [Language, english: string, others: string])[] = [
  ['en', 'English', 'inglés|englisch|anglais|inglês|inglese|angielsku|английском'],
  ['es', 'Spanish', 'español|castellano|spanisch|espagnol|espanhol|spagnolo'],
  ['de', 'German', 'deutsch|alemán|allemand|alemão|tedesco'],
  ['fr', 'French', 'français|francés|französisch|francês|francese'],
  ['pt', 'Portuguese', 'português|portugués|portugiesisch|portugais|portoghese'],
  ['it', 'Italian', 'italiano|italienisch|italien'],
  ['pl', 'Polish', 'polsku|polaco|polnisch|polonais|polacco'],
  ['tr', 'Turkish', 'türkçe|turco|türkisch|turc'],
  ['ru', 'Russian', 'русском|ruso|russisch|russe|russo'],
  ['zh', 'Chinese', '中文|chino|chinesisch|chinois'],
  ['ja', 'Japanese', '日本語で|japonés|japanisch|japonais'],
  ['ko', 'Korean', '한국어로|coreano|koreanisch|coréen'],
  ['hi', 'Hindi', 'हिंदी में|हिन्दी में'],
  ['ar', 'Arabic', 'árabe|arabisch|arabe|arabo|арабском'],
];

/** "in German", "auf Deutsch", "en español". */
const asked: readonly (readonly [RegExp, Language])[] = languageNames.map(
  ([language, english, others]) => [
    new RegExp(
      `(?<!\\p{L})(?:in|en|em|auf|na|на|po|по|用)\\s?(?:${english}|${others})(?!\\p{L})|${others.includes(' ') || /[\u3040-\ud7af]/.test(others) ? `(?:${others})` : '(?!)'}`,
      'iu',
    ),
    language,
  ],
);
