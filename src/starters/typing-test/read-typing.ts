import { namedList } from '../shared/named-list.ts';

/** What a request gives to type, and for how long. */
export interface Typing {
  /** A text to type as it is. */
  readonly text: string | undefined;
  /** Words to type in any order, at least three; empty without them. */
  readonly words: readonly string[];
  /** How long a round lasts; 0 is until the text is typed. */
  readonly seconds: number;
  /** The points of a word; 0 where it is the speed that counts. */
  readonly points: number;
}

/**
 * Reads what is to be typed.
 *
 * @example
 * readTyping('typing game with the words cat, dog and bird, 30 seconds', 'Typing Game'); // { text: undefined, words: ['cat', 'dog', 'bird'], seconds: 30, points: 0 }
 */
export function readTyping(message: string, title: string): Typing {
  const quoted = /["“„«「](?<text>[^"“”„«»「」\n]{15,600})["”“»」]/u.exec(message)?.groups?.[
    'text'
  ];
  const words = quoted === undefined ? wordsOf(message) : [];
  const after = /[:：]\s(?<text>[^\n]{40,600})/u.exec(message)?.groups?.['text'];
  const text = (quoted ?? (words.length > 0 ? undefined : after))
    ?.replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
  return {
    text: text === title ? undefined : text,
    words,
    seconds: secondsOf(message),
    points: words.length > 0 ? pointsIn(message) : 0,
  };
}

function pointsIn(message: string): number {
  return Number(points.exec(message)?.[1] ?? 0);
}

const points =
  /(?<!\d)(\d{1,3})\s?(?:points?|pts|punkte?|puntos?|pontos?|punt[io]|punten|punkt\p{L}{0,3}|puan|очк\p{L}{1,2}|балл\p{L}{0,2}|点|點|分(?!钟|間)|점|अंक|نقاط|نقطة)(?!\p{L})/iu;

/** A list in brackets or after "words", in the spelling of the request. */
function wordsOf(message: string): readonly string[] {
  const inBrackets = /[(（](?<list>[^()（）\n]{5,400})[)）]/u.exec(message)?.groups?.['list'];
  const listed = namedList(message, wordNames) ?? inBrackets?.split(/[,，、،]/u) ?? [];
  const lower = message.toLowerCase();
  const words = listed
    .map((word) => word.trim())
    .filter((word) => /^\p{L}[\p{L}\p{M}\p{N}'’ ー・-]{0,30}$/u.test(word))
    .map((word) => {
      const at = lower.indexOf(word.toLowerCase());
      return at < 0 ? word : message.slice(at, at + word.length);
    });
  return words.length < 3 ? [] : words.slice(0, 40);
}

const wordNames =
  'words?|wörter[n]?|mots|palabras|palavras|parole|woorden|słow\\p{L}*|kelimeler|слов\\p{L}*|词语|单词|単語|言葉|단어|शब्द|كلمات';

function secondsOf(message: string): number {
  const found =
    /(?<![\d.,])(?<number>\d{1,3})[\s-]?(?:(?<minutes>min|мин|分|분|मिनट|دق)|s(?:ec|ek|eg|\b)|сек|秒|초|saniye|सेकंड|ثاني)/iu.exec(
      message,
    )?.groups;
  const seconds = Number(found?.['number'] ?? 0) * (found?.['minutes'] === undefined ? 1 : 60);
  return seconds >= 5 && seconds <= 900 ? seconds : 0;
}
