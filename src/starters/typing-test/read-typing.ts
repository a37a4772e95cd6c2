import { allMatches } from '../../workspace/text/all-matches.ts';
import { namedList } from '../shared/named-list.ts';
import { untilWish } from '../shared/reading/tells-what.ts';

/** What a request gives to type, and for how long. */
export interface Typing {
  /** A text to type as it is. */
  readonly text: string | undefined;
  /** Words to type in any order, at least three; empty without them. */
  readonly words: readonly string[];
  /** How long a round lasts; 0 is until the text is typed. */
  readonly seconds: number;
  /** Those to choose from, shortest first; empty without a choice. */
  readonly times: readonly number[];
  /** Whether Tab starts over. */
  readonly hasTab: boolean;
  /** The points of a word; 0 where it is the speed that counts. */
  readonly points: number;
}

/**
 * Reads what is to be typed.
 *
 * @example
 * readTyping('typing game with the words cat, dog and bird, 30 seconds', 'Typing Game'); // { text: undefined, words: ['cat', 'dog', 'bird'], seconds: 30, times: [], hasTab: false, points: 0 }
 */
export function readTyping(message: string, title: string): Typing {
  const quoted = /["“„«「](?<text>[^"“”„«»「」\n]{15,600})["”“»」]/u.exec(message)?.groups?.[
    'text'
  ];
  const words = quoted === undefined ? wordsOf(message) : [];
  const after = introduced.exec(message)?.groups?.['text'];
  const text = (quoted ?? (words.length > 0 ? undefined : after))
    ?.replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
  const times = timesIn(message);
  return {
    text: text === title ? undefined : text,
    words,
    seconds: times[0] ?? 0,
    times: times.length > 1 ? times : [],
    hasTab: tab.test(message),
    points: words.length > 0 ? pointsIn(message) : 0,
  };
}

/** "with this text: …" */
const introduced =
  /(?:text\p{L}?|sentences?|passage|phrase|paragraph|satz|sätze|absatz|frase|testo|zin|tekst|zdani[ea]|metin|cümle|текст\p{L}{0,2}|文章|文字|문장|वाक्य|نص)\s?[:：]\s?(?<text>[^\n]{40,600})/iu;

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
  const words = untilWish(listed)
    .map((word) => word.trim())
    .filter((word) => /^\p{L}[\p{L}\p{M}\p{N}'’ ー・-]{0,30}$/u.test(word))
    .map((word) => {
      const at = lower.indexOf(word.toLowerCase());
      return at < 0 ? word : message.slice(at, at + word.length);
    });
  // "random words, show words per minute and keep my best score": wishes are no words to type.
  const isOfWords = words.every((word) => word.split(/\s+/u).length < 4);
  return words.length < 3 || !isOfWords ? [] : words.slice(0, 40);
}

const wordNames =
  'words?|wörter[n]?|mots|palabras|palavras|parole|woorden|słow\\p{L}*|kelimeler|слов\\p{L}*|词语|单词|単語|言葉|단어|शब्द|كلمات';

function timesIn(message: string): readonly number[] {
  const found = allMatches(message.slice(0, 2000).replace(oneMinute, '1 '), time).map(
    ({ groups }) => Number(groups?.['number']) * (groups?.['minutes'] === undefined ? 1 : 60),
  );
  const first = found.slice(0, 1);
  // "30s / 60s": times next to each other are a choice.
  const all =
    /\d\s?(?:s|sec|min|сек|мин|秒|초|分|분)\p{L}{0,6}\s?(?:[/|,、或]|or|oder|o|ou|of|lub|или|\s){1,3}\s?\d/iu.test(
      message,
    )
      ? found
      : first;
  return [...new Set(all)]
    .filter((seconds) => seconds >= 5 && seconds <= 900)
    .toSorted((a, b) => a - b)
    .slice(0, 5);
}

const oneMinute =
  /(?<!\p{L})(?:one|eine[nr]?|una?|une|uma?|een|één|jedn[aąe]|bir|одн[ау])\s(?=min|мин|dak)/giu;
const time =
  /(?<![\d.,])(?<number>\d{1,3})[\s-]?(?:(?<minutes>min|мин|хв|menit|phút|分|분|मिनट|دق)|s(?:ec|ek|eg|\b)|сек|秒|초|saniye|detik|giây|सेकंड|ثاني)/giu;
const tab =
  /(?<!\p{L})tab(?:ulator)?(?:[- ]?(?:key|taste))?(?:\s(?:to|for|zum|para|pour|per))?(?:\s(?:the\s)?(?:restart|start over|reset|new test|neustart\p{L}*|reiniciar|recommencer))|(?:restart|reset|start over|neu ?start\p{L}{0,3}|reiniciar|recommencer|riavvi\p{L}{1,3}|opnieuw|restartuj\p{L}{0,2}|yeniden|заново|перезапуск|重新开始|再スタート|リスタート|다시)\s?(?:with|by|via|on|using|mit|con|avec|com|met|z|по|на|用|は|を)?\s?(?:the |der )?tab(?!\p{L})|tab\s?(?:键|キー|키)/iu;
