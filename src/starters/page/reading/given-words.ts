import type { StaticPlan } from '../../../contracts/job/plan.ts';
import { namedList } from '../../shared/named-list.ts';
import { untilWish } from '../../shared/reading/tells-what.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

interface Asked {
  readonly plan: Pick<StaticPlan, 'isExact'>;
  readonly message: string;
  /** What the request names, if it names no words as such. */
  readonly things: readonly string[];
}

/** The words that a request gives a game of words, if they match a pattern: at most 24. */
export function givenWords({ plan, message, things }: Asked, pattern: RegExp): readonly string[] {
  const loud = plan.isExact ? [] : inCapitals(message);
  const listed = loud.length > 2 ? loud : (namedList(message, wordsFor) ?? plainWords(message));
  const named = plan.isExact === true ? things : (listed ?? things);
  const words = (plan.isExact === true ? named : untilWish(named)).filter(
    (word) => pattern.test(word) && (plan.isExact || !(/\d/u.test(word) || isOfGame.test(word))),
  );
  // "names of fruit, a keyboard on the screen", "movie titles": what is asked for is no list of words.
  const long = words.filter((word) => word.split(/\s+/u).length > 2);
  const fewest = listed === undefined ? 3 : 2;
  const isList = words.length >= fewest && long.length * 2 <= words.length;
  return plan.isExact || isList ? words.slice(0, 24) : [];
}

/** "animal words", "on screen keyboard" */
const isOfGame =
  /\s(?:words?|keyboard|wörtern?|tastatur|palabras|teclado|mots|clavier|palavras|parole|tastiera|woorden|toetsenbord|słow\p{L}{1,3}|klawiatur\p{L}|слов\p{L}{0,3}|клавиатур\p{L}{1,2})$|^(?:palabras|mots|palavras|parole|słowa|слова) (?:de|di|d|o|z|про|о)\s|^(?:leader-?boards?|hints?|timers?|scores?|sounds?|lives|levels?|points)$/iu;
/** "PLOTS, NOVEL, PAGES" */
function inCapitals(message: string): readonly string[] {
  return shouted.exec(message)?.[0].split(joint) ?? [];
}

/** "words: falcon bramble thimble", "use otter, badger and falcon as words" */
function plainWords(message: string): readonly string[] | undefined {
  const { list, ahead } = plain.exec(message)?.groups ?? {};
  return list?.split(' ') ?? ahead?.split(joint);
}

const and = '(?:,\\s?(?:and\\s)?|\\s(?:and|und|y|et|e|i|en|ve|и)\\s)';
const joint = letterPattern(and, 'u');
const shouted = letterPattern(
  `(?<![\\p{L}\\d])\\p{Lu}{3,12}(?:${and}\\p{Lu}{3,12}){2,23}(?!\\p{L})`,
  'u',
);

const wordNouns =
  'words?|wörter[n]?|mots|palabras|palavras|parole|woorden|ord|słow\\p{L}*|kelimeler|слов\\p{L}*|词语|单词|単語|言葉|단어|शब्द|كلمات';
const wordsFor = `${wordNouns}|with|mit|con|avec|com`;
const plain = letterPattern(
  `(?<!\\p{L})(?:${wordNouns}):?\\s(?<list>\\p{L}{3,14}(?: \\p{L}{3,14}){2,23})(?=\\.|\\n|$)|(?<!\\p{L})(?<ahead>\\p{L}{3,14}(?:${and}\\p{L}{3,14}){1,23})\\s(?:as|als|como|comme|come|jako|как|як|som)\\s(?:the\\s|die\\s|de\\s)?(?:${wordNouns})(?!\\p{L})`,
);
