import type { GivenList, Language } from '../../contracts/job/plan.ts';
import { words, verbs } from './common-words.ts';
import { countOfElements, elementsIn } from './elements.ts';
import { kanaIn } from './kana.ts';
import { languages } from '../../contracts/languages.ts';
import { capitalsIn } from '../quiz/capitals.ts';
import { topicIn } from '../quiz/topics.ts';
import { type Pair, readPairs } from '../page/reading/read-pairs.ts';

/**
 * The pairs of the request; otherwise common words, elements, sums or capitals, as its subject asks. None for another
 * subject.
 */
export function cardsOf(
  message: string,
  language: Language,
  lists: readonly GivenList[] = [],
  subject?: string,
): readonly Pair[] {
  const given = readPairs(message);
  if (given.length > 0) return given;
  // "das Haus (house), der Baum (tree)"
  const told = lists.flatMap(({ entries }) =>
    entries.flatMap(({ name, about }) => (about === undefined ? [] : [[name, about] as const])),
  );
  if (told.length > 1) return told;
  const signs = kanaIn(message);
  if (signs.length > 0) return signs;
  const elements = elementsIn(message, language);
  if (elements.length > 0) return elements;
  if (sums.test(message))
    return [6, 7, 8, 9].flatMap((a) =>
      [3, 7, 8].map((b) => [`${a} × ${b}`, String(a * b)] as const),
    );
  const other = languageIn(message, language);
  if (other !== undefined) return vocabulary(other, language, message);
  if (isOfOther(message, subject)) return [];
  // A question is the country itself.
  return capitalsIn(message, language, '{country}').map(
    ({ question, answers: [capital = ''] }) => [question, capital] as const,
  );
}

/** Capitals are no cards about biology. */
function isOfOther(message: string, subject: string | undefined): boolean {
  const isOwn = /^flash ?cards?$/iu.test(subject ?? '');
  return subject !== undefined && !isOwn && topicIn(message) !== 'geography';
}

/** Common words of a language that a request names, with those of its own; none without one. */
export function commonPairs(message: string, own: Language): readonly Pair[] {
  const other = languageIn(message, own);
  return other === undefined ? [] : vocabulary(other, own, '30 words');
}

const sums =
  /math|(?<!choix |scelta )multipl(?!e[ -]choice)|times tables?|einmaleins|matem|mathe|calcul|tabliczk|çarpım|умнож|математ|乘法|九九|掛け算|算数|곱셈|구구단|गणित|पहाड़|ضرب|رياضيات/iu;

/** A language that the request names in its own language or in English: "Spanish words". */
function languageIn(message: string, own: Language): Language | undefined {
  const text = message.toLowerCase();
  const named = languages.find((language) =>
    [own, 'en', language].some((speaker) => {
      const name = new Intl.DisplayNames([speaker], { type: 'language' }).of(language);
      return language !== own && name !== undefined && text.includes(name.toLowerCase());
    }),
  );
  return named ?? (own !== 'en' && ofWords.test(message) ? 'en' : undefined);
}

/** Words to learn are mostly English ones where no language is named. */
const ofWords =
  /单词|英文|词汇|単語|단어|शब्द(?:ावली)?|vokabel|vocabul|vocabol|słów(?:ek|ka)|kelime|woordjes|слова|glosor|kosakata|từ vựng|слівця|كلمات|مفردات/iu;

function vocabulary(other: Language, own: Language, message: string): readonly Pair[] {
  const count = countIn(message) ?? 10;
  const lists = asksForVerbs(message) ? [verbs] : [words, verbs];
  const pairs = lists.flatMap((list) => {
    const fronts = list[other].split(', ');
    return list[own].split(', ').map((word, index) => [fronts[index] ?? '', word] as const);
  });
  return pairs.slice(0, Math.max(count, 10));
}

/** "30 words" */
export function countIn(message: string): number | undefined {
  const count = Number(counted.exec(message)?.[1] ?? countOfElements(message) ?? Number.NaN);
  return count > 0 ? count : undefined;
}

function asksForVerbs(message: string): boolean {
  return /(?<!\p{L})(?:verbs?|verben|verbos?|verbes?|verbi|werkwoorden|czasownik\p{L}{0,3}|fiil\p{L}{0,4}|глагол\p{L}{0,3})(?!\p{L})|动词|動詞|동사|क्रिया|أفعال/iu.test(
    message,
  );
}

const counted =
  /(?<!\d)(\d{1,4})\s?(?:\p{L}{3,12}\s)?(?:words?|cards?|verbs?|wörter\p{L}?|vokabeln|karten|verben|palabras|tarjetas|verbos|mots|cartes|verbes|palavras|cartões|parole|schede|verbi|woorden|woordjes|kaarten|słów\p{L}?|fiszek|kelime|kart|слов\p{L}?|карточ\p{L}{2}|слів|карток|ord|glosor|kort|kata|kartu|từ|thẻ|个?单词|語|枚|개?의? ?단어|शब्द|كلمة|كلمات)(?!\p{L})/iu;
