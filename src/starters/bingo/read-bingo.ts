import { namedList } from '../shared/named-list.ts';

/** What stands on the cards: the numbers up to the greatest, or words. */
export interface Bingo {
  readonly most: number;
  readonly words: readonly string[];
}

/**
 * The numbers or the words of a bingo.
 *
 * @example
 * readBingo('bingo with numbers 1-90'); // { most: 90, words: [] }
 */
export function readBingo(message: string): Bingo {
  const named = namedList(message, wordsFor) ?? afterColon(message);
  const words = named.filter((word) => !/^\d+$/u.test(word));
  const most = Number(range.exec(message)?.[1] ?? 75);
  return {
    most: most >= 24 && most <= 100 ? most : 75,
    words: words.length >= 5 ? words.slice(0, 60) : [],
  };
}

function afterColon(message: string): readonly string[] {
  const [, list = ''] = /[:：]\s?([^.!?。\n]{10,1500})/u.exec(message) ?? [];
  return list
    .split(/,(?!\d)|[，、،]|\s(?:and|und|y|et|e|i|ve|и|en)\s/u)
    .map((word) => word.trim())
    .filter((word) => word !== '' && word.length <= 30 && word.split(' ').length < 5);
}

const range = /(?<!\d)1\s?(?:-|–|to|bis|a|à|al|tot|do|до|到|から|부터|ile)\s?(\d{2,3})(?!\d)/iu;
const wordsFor =
  'words?|phrases?|wörter[n]?|begriffe[n]?|palabras|frases|mots|palavras|parole|woorden|słow\\p{L}*|kelimeler|слов\\p{L}*|词语|単語|言葉|단어|शब्द|كلمات';
