import { rangeOfNumbers } from '../shared/reading/numbers/range-of-numbers.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';

/** What a request says of a game in which members guess a number. */
export interface Guess {
  readonly least: number;
  readonly most: number;
  /** How many guesses each member has in a game; 0 for any number. */
  readonly tries: number;
  /** What the winner gets. */
  readonly points: number;
}

/**
 * Reads the numbers and rules of a game in which members guess the number that the bot thinks of.
 *
 * @example
 * readGuess('guess the number between 1 and 500, 5 tries each'); // { least: 1, most: 500, tries: 5, points: 1 }
 */
export function readGuess(text: string): Guess {
  const head = text.slice(0, 4000);
  const { from: least, to: most } = rangeOfNumbers(head, range) ?? { from: 1, to: 100 };
  return {
    ...(most > least && most <= 1_000_000 ? { least, most } : { least: 1, most: 100 }),
    tries: Math.round(readNumber(head, triesOf, { min: 1, max: 100 }) ?? 0),
    points: Math.round(readNumber(head, pointsOf, { min: 1, max: 1000 }) ?? 1),
  };
}

/** Whether a request asks for such a game. */
export function asksForGuess(text: string): boolean {
  const head = text.slice(0, 4000);
  return numberGame.test(head) && !isOther.test(head);
}

/** Whether a part of a request says what every such game does. */
export function saysGuess(words: string): boolean {
  return (numberGame.test(words) || hints.test(words) || wins.test(words)) && !asksMore.test(words);
}

const range =
  /(?<!\d)(?<from>\d{1,3})\s?(?:-|–|—|~|to|and|bis|und|y|a|al|à|et|e|tot|en|do|i|ile|ve|до|и|到|至|から|부터|से|إلى|الى|لـ?|و)\s?(?<to>\d{1,7})(?!\d)/giu;
const triesOf = [
  '{n}\\s?(?:tries|attempts|guesses|chances|versuche?|intentos|essais|tentativas|tentativi|pogingen|prób\\p{L}?|deneme|hak|попыт\\p{L}{1,2}|次机会|次|回|번|मौके|محاولات)',
];
const pointsOf = [
  '(?:wins?|gets?|gives?|bekommt|gewinnt|gana|recibe|gagne|ganha|recebe|vince|ottiene|krijgt|dostaje|kazanır|alır|получает|获得|得|يأخذ|ياخذ)\\s{n}\\s?(?:points?|punkte?|puntos?|pontos?|punti|punten|punkt\\p{L}{0,2}|puan|очк\\p{L}{1,2}|балл\\p{L}{0,2}|分|نقاط|نقطة)',
];
const numberGame =
  /(?<!\p{L})(?:guess(?:es|ing)?[ -](?:the|a|my|its|bot['’]?s)[ -](?:secret |random )?numbers?|number[ -]guess(?:ing)?|guess[ -]?number|guess (?:between )?\d|zahlenrat\p{L}{2,4}|(?:errät|erraten|rät|raten)[^.;]{0,20}zahl|zahl (?:er)?raten|adivin\p{L}{1,4} (?:el |un |su )?número|adivina[- ]números|devin\p{L}{1,3} (?:le |un )?(?:nombre|chiffre)|adivinh\p{L}{1,5} (?:o |um )?número|indovin\p{L}{1,4} (?:il |un )?numero|raad (?:het|een) getal|getallen ?raden|zgad\p{L}{1,8} liczb\p{L}|sayı tahmin\p{L}{0,4}|угада\p{L}{1,4} числ\p{L}{1,2})(?!\p{L})|猜数字|猜數字|数当て|数字当て|숫자 ?(?:맞추기|맞히기|야구)|संख्या (?:का )?अनुमान|تخمين (?:ال)?(?:رقم|أرقام|ارقام|عدد)|(?:يخمن|خمن)\p{L}{0,3} (?:ال)?(?:رقم|عدد)/iu;
const isOther =
  /(?<!\p{L})(?:economy|casino|coins?|bets?|betting|xp|levels?|trivia|hangman|wordle|jelly ?beans?|encounter)(?!\p{L})|야구/iu;
const hints =
  /(?<!\p{L})(?:higher|lower|too (?:high|low)|bigger|smaller|warmer|größer|kleiner|höher|niedriger|tiefer|mayor|menor|más (?:alto|bajo|grande|pequeño)|plus (?:grand|petit)|maior|mais (?:alto|baixo)|più (?:alto|basso|grande|piccolo)|hoger|lager|większa|mniejsza|więcej|mniej|büyük|küçük|yüksek|düşük|больше|меньше)(?!\p{L})|大了|小了|更大|更小|もっと(?:大|小)|업|다운|높|낮|बड़ा|छोटा|أكبر|أصغر|اكبر|اصغر/iu;
const wins =
  /(?<!\p{L})(?:winners?|who(?:ever)? (?:wins|guesses)|gets? (?:a|\d{1,3}) points?|leaderboard|ranking|rangliste|clasificación|classement|classifica|ranglijst|sıralama|рейтинг|победител\p{L}{1,2})(?!\p{L})|排行|ランキング|순위|يفوز|المتصدرين/iu;
const asksMore =
  /(?<!\p{L})(?:roles?|coins?|hints?|multiplayer|timer|seconds|minutes|rolle|rol|rôle|cargo|ruolo|роль)(?!\p{L})|رتبة/iu;
