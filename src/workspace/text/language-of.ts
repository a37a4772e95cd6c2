import { type Language, languages } from '../../contracts/languages.ts';
import { latin, loans, type OtherLanguage } from './language-words.ts';

/**
 * The language that a text is written in; undefined if nothing in it tells, or fewer words than `words`.
 *
 * @example
 * languageOf('un juego de la serpiente'); // 'es'
 */
export function languageOf(text: string, words = 0): Language | undefined {
  const head = headOf(text);
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
  const head = headOf(text);
  if (scripts.some(([pattern]) => pattern.test(head))) return undefined;
  // "25 min" is a time in any language.
  const best = latinLanguageOf(head.replace(/(?<=\d\s?)min(?!\p{L})/giu, ' '), 2);
  if (best !== undefined) return isLanguage(best) ? undefined : best;
  return otherScripts.find(([pattern]) => pattern.test(head))?.[1];
}

/** "To-do" is a word of all languages, and "w/" no Polish. */
function headOf(text: string): string {
  return text
    .slice(0, 2000)
    .replaceAll(/(?<!\p{L})to-do(?!\p{L})/giu, 'todo')
    .replaceAll(/(?<!\p{L})w\/(?=\s?\p{L})/giu, 'with ');
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
  const told = words.filter((word, at) => !isEnglish.has(word) && !isOfName(written, at));
  const english = words.filter((word) => isEnglish.has(word));
  // A tie is English.
  const full = english.length > 0 ? english.length + 0.1 : 0;
  const weight = english.some((word) => !isShared.has(word)) ? 1 : loanWeight;
  const weighed = full - english.filter((word) => loans.has(word)).length * (1 - weight);
  let best: Language | OtherLanguage | undefined;
  let most = 0;
  for (const [language, known, letters] of latin) {
    const own = words.filter((word) => known.has(word)).length;
    const hasLetters = letters?.test(plain) === true;
    const points = language === 'en' ? weighed : own + (hasLetters ? 1.5 : 0);
    // Who shares all its words with English, or is none of ours, is compared with all that is English.
    const isOwn = isLanguage(language) && (hasLetters || told.some((word) => known.has(word)));
    if (points > most && points >= least && (language === 'en' || isOwn || points > full)) {
      most = points;
      best = language;
    }
  }
  best ??= latin.find(([, , letters]) => least === 0 && letters?.test(words.join(' ')))?.[0];
  return best;
}

/** "site Casa de Maria": of the words behind the first, one with a capital, or "de" between two of these. */
function isOfName(written: readonly string[], at: number): boolean {
  const [has, hadBefore, hasBehind] = [at, at - 1, at + 1].map(
    (index) => index > 0 && /^\p{Lu}/u.test(written[index] ?? ''),
  );
  const isJoined = hadBefore === true && hasBehind === true;
  return (
    has === true || (isJoined && /^(?:d[aeiu]s?|del|l[aeo]|van|von|der)$/u.test(written[at] ?? ''))
  );
}

/** What a word counts that all languages took from English, where no word is English alone. */
const loanWeight = 0.25;
const isEnglish: ReadonlySet<string> = latin.find(([language]) => language === 'en')?.[1] ?? loans;
/** Words that tell nothing of English. */
const isShared: ReadonlySet<string> = new Set([
  ...loans,
  ...latin
    .filter(([language]) => language !== 'en' && isLanguage(language))
    .flatMap(([, known]) => [...known]),
]);
