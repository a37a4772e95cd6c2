import { type Language, languages } from '../../contracts/languages.ts';
import { latin, loans, type OtherLanguage, weak } from './language-words.ts';

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
 * otherLanguageOf('lav en side til min butik'); // 'Danish or Norwegian'
 */
export function otherLanguageOf(text: string): string | undefined {
  const head = headOf(text);
  if (scripts.some(([pattern]) => pattern.test(head))) return undefined;
  const best = latinLanguageOf(head, 2);
  if (best !== undefined) return isLanguage(best) ? undefined : best;
  return otherScripts.find(([pattern]) => pattern.test(head))?.[1];
}

/**
 * "To-do" is a word of all languages, as is "25 min", "w/" no Polish, "bikin game" no English, and "La Niña" in
 * quotes a name.
 */
function headOf(text: string): string {
  const head = text
    .slice(0, 2000)
    .replaceAll(/(?<!\p{L})to-do(?!\p{L})/giu, 'todo')
    .replaceAll(/(?<!\p{L})w\/(?=\s?\p{L})/giu, 'with ')
    .replaceAll(/(?<=\d\s?)min(?!\p{L})/giu, ' ')
    // "mon-fri" is no French "my".
    .replaceAll(/(?<!\p{L})mon(?=\s?[-–]\s?(?:fri|sat|sun|thu)(?!\p{L}))/giu, ' ')
    .replaceAll(/(?<!\p{L})(?:tao|lam) game(?!\p{L})/giu, 'tạo')
    .replaceAll(/(?<=(?<!\p{L})(?:bikin|buat|tạo|làm)(?:in|kan)? )game(?!\p{L})/giu, '');
  const rest = head.replaceAll(quotedName, '$1');
  return (rest.match(/\p{L}{2,}/gu)?.length ?? 0) > 3 ? rest : head;
}

/** The quotes remain. */
const quotedName = /(["“„«])\p{Lu}[^"“”„«»]{1,30}(?=["“”»])/gu;

function isLanguage(name: string | undefined): name is Language {
  return languages.some((language) => language === name);
}

const ukrainian =
  '[іїєґ]|[бпвмфзр][’ʼ\u0027][яю]|(?<!\\p{L})(?:зроби|створи|розроби|будь ласка|або|треба|щоб|який|яка|яке|цей|що|з(?=\\s\\p{L})|хрестики-нулики|гра|гру|мов(?:а|ою)|сторінк\\p{L}|знижок|садочк[ау]|сонечко|щодня|щотижня|добрий|нагадува\\p{L}{1,5}|погодне|вгадай|вгадати|показувати|рахун(?:ок|ку)|спроб[аи]?|гравц\\p{L}{1,3})(?!\\p{L})|\\p{L}(?:ння|ськ(?:ий|ою|ого|ому|их))(?!\\p{L})';
const serbian = '[јљњћђџѓќ]';
const bulgarian =
  '(?<!\\p{L})(?:направи|създай|искам|ко(?:й|я|е)то|мо(?:ята|ето)|наш(?:ата|ето|ия)|уеб(?:сайт)?|със|(?:страница|сайт|бот|игра|магазин) за)(?!\\p{L})';

const scripts: readonly (readonly [RegExp, Language])[] = [
  [/\p{Script=Hangul}{2}/u, 'ko'],
  [
    /[\p{Script=Hiragana}\p{Script=Katakana}]{2}|\p{Script=Han}[のをはがでにへと]|[価図円込売駅働検単変県広続払黒戻帰毎]/u,
    'ja',
  ],
  [/\p{Script=Han}{2}/u, 'zh'],
  [/\p{Script=Devanagari}{2}/u, 'hi'],
  // A name alone, as in "Café Київ in London", is none.
  [
    new RegExp(
      `^(?![^]*(?:${serbian}|${bulgarian}|[ўәғқңөұүһ]|треба да))(?=[^A-Za-z]*$|\\p{Script=Cyrillic}{2}|[^]*\\p{Script=Cyrillic}{2}[^]*[^\\p{L}][\\p{Script=Cyrillic}]{2})[^]*(?:${ukrainian})`,
      'iu',
    ),
    'uk',
  ],
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
  const isName = written.map((_, at) => isOfName(written, at));
  // German nouns have capitals too.
  const told = words.filter(
    (word, at) => !isEnglish.has(word) && (isName[at] !== true || word.length > 5),
  );
  const english = words.filter((word) => isEnglish.has(word));
  const isFramed = hasEnglishFrame(text);
  // A tie is English.
  const full = english.length > 0 ? english.length + (isFramed ? 2.6 : 0.1) : 0;
  const weight = isFramed || english.some((word) => !isShared.has(word)) ? 1 : loanWeight;
  const weighed = full - english.filter((word) => loans.has(word)).length * (1 - weight);
  let best: Language | OtherLanguage | undefined;
  let most = 0;
  for (const [language, known, letters] of latin) {
    const own = words.filter(
      (word, at) => known.has(word) && !(isName[at] === true && particle.test(word)),
    ).length;
    const hasLetters = letters?.test(plain) === true;
    const others = isLanguage(language) ? weak[language] : undefined;
    const isSure =
      others === undefined ||
      hasLetters ||
      words.some((word) => known.has(word) && !others.has(word));
    const points = language === 'en' ? weighed : isSure ? own + (hasLetters ? 1.5 : 0) : 0;
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

/** "A bistro website: …", "dance school page with …": before the page stand words of no other language. */
function hasEnglishFrame(text: string): boolean {
  const { article, before = '' } = frame.exec(text)?.groups ?? {};
  const words = before.toLowerCase().split(' ').filter(Boolean);
  const isForeign = words.some((word) => isShared.has(word) && !isEnglish.has(word));
  return (
    !isForeign &&
    words.length > 0 &&
    (article !== undefined || words.some((word) => isEnglish.has(word) && !isShared.has(word)))
  );
}

const frame =
  /^\s?(?:(?<article>an?|the|my|our) )?(?<before>(?:[\p{L}'’-]{1,30} ){0,4}?)(?:website|page|site)(?:\s?:|,| (?:for|in|with)(?!\p{L}))/iu;

/** "site Casa de la Luna": of the words behind the first, one with a capital, or "de la" between two of these. */
function isOfName(written: readonly string[], at: number): boolean {
  const hasCapital = (index: number): boolean => index > 0 && /^\p{Lu}/u.test(written[index] ?? '');
  const isParticle = (index: number): boolean => particle.test(written[index] ?? '');
  const isBehind = hasCapital(at - 1) || (isParticle(at - 1) && hasCapital(at - 2));
  const isBefore = hasCapital(at + 1) || (isParticle(at + 1) && hasCapital(at + 2));
  return hasCapital(at) || (isParticle(at) && isBehind && isBefore);
}

const particle = /^(?:d[aeiu]s?|del|l[aeo]s?|[ei]l|van|von|der)$/u;

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
