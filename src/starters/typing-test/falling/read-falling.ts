import { allMatches } from '../../../workspace/text/all-matches.ts';
import { readLives } from '../../page/games/reading/read-lives.ts';
import { readTyping } from '../read-typing.ts';

/** A game in which words fall and are typed away. */
export interface FallingWords {
  /** In the order of the request; empty without any. */
  readonly words: readonly string[];
  readonly lives: number;
  /** After how many words the next level begins. */
  readonly perLevel: number;
  /** The points of a word, or of each of its letters. */
  readonly points: number;
  readonly isPerLetter: boolean;
  /** How many names the list of the best has. */
  readonly most: number;
}

/** Whether a request is for words that fall and are to be typed. */
export function asksForFallingWords(text: string): boolean {
  return falling.test(text) && typing.test(text);
}

/**
 * Reads the rules of a game of falling words.
 *
 * @example
 * readFalling('words fall, easy ones like cat, tree and bike, 3 lives, 5 points per letter, top 5');
 * // { words: ['cat', 'tree', 'bike'], lives: 3, perLevel: 10, points: 5, isPerLetter: true, most: 5 }
 */
export function readFalling(message: string): FallingWords {
  const [, points = ''] = pointsOf.exec(message) ?? [];
  return {
    words: wordsIn(message),
    lives: Math.min(readLives(message) ?? 3, 20),
    perLevel: Math.max(Number(perLevel.exec(message)?.[1] ?? 10), 1),
    points: points === '' ? 10 : Math.max(Number(points), 1),
    isPerLetter: perLetter.test(message),
    most: Math.min(Math.max(Number(topOf.exec(message)?.[1] ?? 5), 1), 20),
  };
}

function wordsIn(message: string): readonly string[] {
  const told = allMatches(message.slice(0, 2000), ahead).flatMap(({ 0: mark, index }) =>
    firstWords(message.slice(index + mark.length, index + mark.length + 400)),
  );
  const { words } = readTyping(message, '');
  // "words fall, the player types": a sentence and no list.
  const listed = words.every((word) => !/\s/u.test(word)) ? words : [];
  return [...new Set(told.length >= 3 ? told : listed)].slice(0, 100);
}

/** "kat, boom, fiets, school en later langere zoals …": up to what is no single word. */
function firstWords(text: string): readonly string[] {
  const [list = ''] = text.split(/[.!?:;\n。！？；：()（）]/u, 1);
  const items = list.split(
    /[,，、،]|\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|ve|и|или|और|या)\s|\sو\s?/u,
  );
  const words = items.map((item) => item.trim().replace(/^["“”„«»']|["“”„«»']$/gu, ''));
  const end = words.findIndex((word) => !/^\p{L}[\p{L}\p{M}'’-]{0,24}$/u.test(word));
  const all = end < 0 ? words : words.slice(0, end);
  return all.length < 2 ? [] : all;
}

/** What stands before words that are named. */
const ahead =
  /(?<!\p{L})(?:such as|like|e\.g\.|for example|words?|zoals|bijvoorbeeld|woorden|wie|z\. ?B\.|zum Beispiel|wörter[n]?|como|por ejemplo|por exemplo|palabras|palavras|comme|par exemple|tels? que|mots|come|ad esempio|per esempio|parole|jak|np\.|takie jak|na przykład|słowa|mesela|örneğin|kelimeler|как|например|слова|जैसे)(?!\p{L})\s?[:：]?\s?|(?:例如|比如|例えば|たとえば|예를 들어|مثل|(?<=[^:：]):)\s?/giu;

const falling =
  /(?<!\p{L})(?:words|letters|wörter|buchstaben|mots|lettres|palabras|letras|palavras|parole|lettere|woorden|letters|słowa|litery|kelimeler|harfler|слова|буквы)(?!\p{L})[^.!?\n]{0,40}?(?<!\p{L})(?:fall(?:s|ing|en)?|drop(?:s|ping)?|rain(?:s|ing)?|come down|herunter\p{L}{0,8}|herab\p{L}{0,8}|runter\p{L}{0,8}|tomb\p{L}{1,4}|descend\p{L}{1,3}|ca(?:en|er|yendo|igan|em|ir|indo)|bajan|descem|cadono|cadere|scendono|vallen|spadają\p{L}{0,2}|lecą|düş\p{L}{1,8}|пада\p{L}{1,4})(?!\p{L})|(?<!\p{L})(?:falling|raining|dropping|fallende\p{L}?|herabfallende\p{L}?|vallende|spadając\p{L}{1,2}|düşen|падающи\p{L}{1,2})\s(?:words|letters|wörter\p{L}?|buchstaben|woorden|letters|słow\p{L}{1,3}|liter\p{L}{0,2}|kelime\p{L}{0,5}|harf\p{L}{0,5}|слов\p{L}{0,3}|букв\p{L}{0,3})(?!\p{L})|(?<!\p{L})(?:tombe|fallen|vallen|caen|caem|cadono|spadają|падают)\s(?:\p{L}{1,10}\s){0,2}(?:mots|wörter|woorden|palabras|palavras|parole|słowa|слова)(?!\p{L})|(?:单词|词语|文字|字母|汉字|词)[^。！？\n]{0,16}(?:落|掉|降)|(?:落下|掉落|下落|落ちてくる|降ってくる)[^。！？\n]{0,6}(?:单词|词|字|単語|言葉|文字|ひらがな)|(?:単語|言葉|文字|ひらがな|ローマ字)[^。！？\n]{0,16}(?:落ち|降)|(?:단어|글자|낱말)[^.!?\n]{0,16}(?:떨어|내려)|(?:떨어지는|내려오는) ?(?:단어|글자|낱말)|(?:शब्द|अक्षर)[^।.!?\n]{0,30}गिर|गिरते (?:हुए )?(?:शब्द|अक्षर)|(?:كلمات|الكلمات|حروف|الحروف)[^.!؟\n]{0,20}(?:تسقط|المتساقطة|متساقطة)|(?:تسقط|سقوط) (?:ال)?(?:كلمات|حروف)/iu;
const typing =
  /(?<!\p{L})(?:typ(?:e|es|ed|ing|ist)|keyboard|tipp\p{L}{0,12}|eintipp\p{L}{1,4}|tastatur\p{L}{0,8}|schreib\p{L}{1,6}|tap(?:e|er|ez|ant)|frappe\p{L}?|clavier|dactylo\p{L}{0,8}|mecanograf\p{L}{1,4}|escrib\p{L}{1,5}|tecle\p{L}{1,4}|teclado|digit\p{L}{1,6}|batti\p{L}{1,6}|dattilo\p{L}{1,8}|scriv\p{L}{1,6}|tastiera|typ\p{L}{0,4}(?:-\p{L}{1,12}|\p{L}{0,10})?|pisa\p{L}{1,4}|wpis\p{L}{1,5}|klawiatur\p{L}{1,3}|yaz\p{L}{1,8}|klavye\p{L}{0,4}|(?:на)?печат\p{L}{1,6}|набира\p{L}{1,5}|набор\p{L}{0,2}|клавиатур\p{L}{1,3})(?!\p{L})|打字|输入|键盘|タイピング|入力|タイプ|打つ|타자|타이핑|입력|टाइप|टाइपिंग|اكتب|كتابة|الكتابة|يكتب|طباعة/iu;
const perLevel =
  /(?<!\p{L})(?:every|after|each|alle|jede|nach|chaque|tous les|toutes les|après|cada|a cada|ogni|dopo|na|co|po|elke|iedere|om de|her|кажды\p{L}{1,2}|после|हर)\s(\d{1,3})\s(?:words|wörter\p{L}?|mots|palabras|palavras|parole|woorden|słów|kelime\p{L}{0,3}|слов\p{L}{0,2}|शब्द)|(?<=每)(\d{1,3})(?=个)/iu;
const pointsOf =
  /(?<![\d.,])(\d{1,3})\s?(?:points?|pts|punkte?|puntos?|pontos?|punt[io]|punten|punkt\p{L}{0,3}|puan|очк\p{L}{1,2}|балл\p{L}{0,2}|点|點|分(?!钟)|점|अंक|نقاط|نقطة)(?!\p{L})/iu;
const perLetter =
  /(?<!\p{L})(?:per|each|every|pro|je|jeden|par|por|cada|per ogni|voor elke|za|her|за) (?:каждую |każdą )?(?:letters?|characters?|buchstaben?|zeichen|lettres?|letras?|lettera|litera|literę|harf|букву)(?!\p{L})|每个?字母|1文字|一文字|글자당|प्रति अक्षर|لكل حرف/iu;
const topOf =
  /(?<!\p{L})(?:top|los|les|die|as|i|de|best\p{L}{0,3})[\s-]?(\d{1,2})(?=\s?(?:\p{L}|[,.;!)]|$))/iu;
