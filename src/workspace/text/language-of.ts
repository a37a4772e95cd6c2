import { type Language, languages } from '../../contracts/languages.ts';
import { latin, type OtherLanguage } from './language-words.ts';

/**
 * The language that a text is written in; undefined if nothing in it tells, or fewer words than `words`.
 *
 * @example
 * languageOf('un juego de la serpiente'); // 'es'
 */
export function languageOf(text: string, words = 0): Language | undefined {
  const head = text.slice(0, 2000);
  const latinOne = (): Language | undefined => {
    const best = latinLanguageOf(head, words);
    return isLanguage(best) ? best : undefined;
  };
  return scripts.find(([pattern]) => pattern.test(head))?.[1] ?? latinOne();
}

/**
 * The language of a text, by its English name, if it is none of those in which projects are made.
 *
 * @example
 * otherLanguageOf('gör en sida för min butik'); // 'Swedish, Danish or Norwegian'
 */
export function otherLanguageOf(text: string): string | undefined {
  const head = text.slice(0, 2000);
  if (scripts.some(([pattern]) => pattern.test(head))) return undefined;
  // "25 min" is a time in any language.
  const best = latinLanguageOf(head.replace(/(?<=\d\s?)min(?!\p{L})/giu, ' '), 2);
  if (best !== undefined) return isLanguage(best) ? undefined : best;
  return otherScripts.find(([pattern]) => pattern.test(head))?.[1];
}

function isLanguage(name: string | undefined): name is Language {
  return languages.some((language) => language === name);
}

const ukrainian =
  '[іїєґ]|(?<!\\p{L})(?:зроби|створи|розроби|будь ласка|або|треба|хрестики-нулики|гра|гру|мов(?:а|ою)|сторінк\\p{L})(?!\\p{L})';
const serbian = '[јљњћђџѓќ]';
const bulgarian =
  '(?<!\\p{L})(?:направи|създай|искам|ко(?:й|я|е)то|мо(?:ята|ето)|наш(?:ата|ето|ия)|уеб(?:сайт)?|със|(?:страница|сайт|бот|игра|магазин) за)(?!\\p{L})';

const scripts: readonly (readonly [RegExp, Language])[] = [
  [/\p{Script=Hangul}{2}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]{2}|\p{Script=Han}[のをはがでにへと]/u, 'ja'],
  [/\p{Script=Han}{2}/u, 'zh'],
  [/\p{Script=Devanagari}{2}/u, 'hi'],
  // Text with letters or words of its neighbours is not Russian.
  [
    new RegExp(
      `^(?![^]*(?:${ukrainian}|${serbian}|${bulgarian}))[^]*\\p{Script=Cyrillic}{3}`,
      'iu',
    ),
    'ru',
  ],
  // Text with letters of Persian or Urdu is not Arabic.
  [/^(?![^]*[پچژگکیٹڈڑںےہۀ])[^]*\p{Script=Arabic}{3}/u, 'ar'],
];

const otherScripts: readonly (readonly [RegExp, string])[] = [
  [new RegExp(serbian, 'iu'), 'Serbian or Macedonian'],
  [new RegExp(bulgarian, 'iu'), 'Bulgarian'],
  [/\p{Script=Cyrillic}{3}/u, 'Ukrainian'],
  [/\p{Script=Arabic}{3}/u, 'Persian or Urdu'],
  [/\p{Script=Greek}{3}/u, 'Greek'],
  [/\p{Script=Hebrew}{3}/u, 'Hebrew'],
  [/\p{Script=Thai}{3}/u, 'Thai'],
  [/\p{Script=Bengali}{2}/u, 'Bengali'],
  [/\p{Script=Tamil}{2}/u, 'Tamil'],
];

function latinLanguageOf(text: string, least: number): Language | OtherLanguage | undefined {
  const written = text.match(/[\p{L}\p{N}_']+/gu)?.slice(0, 120) ?? [];
  const words = written.map((word) => word.toLowerCase());
  // Names have letters of other languages: "Zoë & Björn's wedding".
  const plain = written.filter((word) => !/^\p{Lu}/u.test(word)).join(' ');
  let best: Language | OtherLanguage | undefined;
  let most = 0;
  for (const [language, known, letters] of latin) {
    const points =
      words.filter((word) => known.has(word)).length +
      (letters?.test(plain) ? 1.5 : 0) +
      // A tie is English.
      (language === 'en' && words.some((word) => known.has(word)) ? 0.1 : 0);
    if (points > most && points >= least) {
      most = points;
      best = language;
    }
  }
  best ??= latin.find(([, , letters]) => least === 0 && letters?.test(words.join(' ')))?.[0];
  return best;
}
