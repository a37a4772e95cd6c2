import { allMatches } from '../../workspace/text/all-matches.ts';
import { listedNames } from '../page/reading/listed-names.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What is drawn by chance: dice with their sides, a coin, or numbers. */
export type Chance =
  | { readonly kind: 'dice'; readonly sides: readonly number[]; readonly count: number }
  | { readonly kind: 'coin' }
  | {
      readonly kind: 'numbers';
      readonly least: number;
      readonly most: number;
      readonly count: number;
      readonly isOnce: boolean;
      /** How many times they are drawn at once. */
      readonly rows: number;
    };

/**
 * The dice, coin or numbers that a request asks for.
 *
 * @example
 * readChance('roll two dice'); // { kind: 'dice', sides: [6], count: 2 }
 * readChance('lotto numbers, 6 of 49'); // { kind: 'numbers', least: 1, most: 49, count: 6, isOnce: true, rows: 1 }
 */
export function readChance(message: string): Chance {
  if (dice.test(message)) {
    const named = allMatches(message, /(?<![\p{L}\d])[dDwW](\d{1,3})(?!\d)/gu).map(([, n]) =>
      Number(n),
    );
    const sides = [...new Set(named)].filter((n) => n >= 2 && n <= 100);
    return { kind: 'dice', sides: sides.length > 0 ? sides : [6], count: countOf(message) };
  }
  if (coin.test(message)) return { kind: 'coin' };
  return numbersIn(message);
}

function numbersIn(message: string): Chance {
  const rows = between(firstOf(rowsAtOnce, message) ?? 1, 1, 10);
  const { count, most } = lotto.exec(message)?.groups ?? {};
  if (count !== undefined && most !== undefined)
    return {
      ...numbers(1, Number(most)),
      count: between(Number(count), 1, 20),
      isOnce: true,
      rows,
    };
  const { low, high } = range.exec(message)?.groups ?? {};
  const several = between(firstOf(countedNumbers, message) ?? 1, 1, 20);
  const isOnce = several > 1 && once.test(message);
  return { ...numbers(Number(low ?? 1), Number(high ?? 100)), count: several, isOnce, rows };
}

function firstOf(pattern: RegExp, message: string): number | undefined {
  const found = pattern.exec(message)?.slice(1).find(Boolean);
  return found === undefined ? undefined : Number(found);
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** "2d6 + 1d20": dice of several kinds in one roll. */
export function leftOutOfDice(message: string): readonly string[] {
  return (
    /(?<![\p{L}\d])\d{0,2}[dw]\d{1,3}(?:\s?\+\s?\d{0,2}[dw]\d{1,3})+(?!\d)/iu
      .exec(message)
      ?.slice(0, 1) ?? []
  );
}

/** Those who roll, if a request names them. */
export function readRollers(message: string): readonly string[] {
  const names = listedNames(message, 'players|spieler|jugadores|joueurs|jogadores|giocatori');
  return names.filter((name) => !/\d|^(?:DD?|D&D)$/u.test(name)).slice(0, 6);
}

function numbers(low: number, high: number) {
  const [least = 1, most = 100] = [low, high].toSorted((a, b) => a - b);
  return { kind: 'numbers', least, most } as const;
}

function countOf(message: string): number {
  const [, noted] = /(?<![\p{L}\d])(\d{1,2})[dw]\d/iu.exec(message) ?? [];
  if (noted !== undefined) return between(Number(noted), 1, 10);
  const { written } = counted.exec(message)?.groups ?? {};
  const word = written?.toLowerCase() ?? '';
  const count = Number(written);
  if (count >= 1) return Math.min(count, 10);
  return words.findIndex((names) => names.includes(word)) + 2 || 1;
}

const words = [
  [
    'two',
    'zwei',
    'dos',
    'deux',
    'dois',
    'due',
    'twee',
    'dwie',
    'dwóch',
    'iki',
    'два',
    'двух',
    '两',
    '二',
    '두',
    'दो',
  ],
  ['three', 'drei', 'tres', 'trois', 'três', 'tre', 'drie', 'trzy', 'üç', 'три', '三', '세', 'तीन'],
  [
    'four',
    'vier',
    'cuatro',
    'quatre',
    'quatro',
    'quattro',
    'cztery',
    'dört',
    'четыре',
    '四',
    '네',
    'चार',
  ],
  ['five', 'fünf', 'cinco', 'cinq', 'cinque', 'vijf', 'pięć', 'beş', 'пять', '五', '다섯', 'पाँच'],
];
const thing =
  'dice|die(?= )|würfeln?|dados?|dés?|dadi|dado|dobbelstenen|kost(?:ki|ek|kami)|zar(?:ı|lar|la)?|кубик\\p{L}{0,3}|кост\\p{L}{1,3}';
const counted = letterPattern(
  `(?<![\\p{L}\\d.,-])(?<written>[1-9]|${words
    .flat()
    .filter((word) => /[a-zа-яüçöş]/u.test(word))
    .join(
      '|',
    )})\\s(?:\\p{L}{2,12}\\s)?(?:${thing})(?!\\p{L})|(?<written>[1-9两二三四五])\\s?(?:个|つの|颗|粒)?(?:骰子|サイコロ)|(?<written>두|세|네|다섯|[1-9])\\s?개?의? ?주사위|주사위 ?(?<written>[1-9])\\s?개|(?<written>दो|तीन|चार|पाँच|[1-9])\\s(?:पासे|पासा)`,
);
const dice = letterPattern(
  `(?<!\\p{L})(?:${thing}|dobbelsteen|kostka|kość|kostką)(?!\\p{L})|dice|würfel|骰子|色子|サイコロ|さいころ|ダイス|주사위|पासा|पासे|النرد|نرد|(?<![\\p{L}\\d])d(?:4|6|8|10|12|20)(?!\\d)`,
);
const coin =
  /(?<!\p{L})(?:coins?|münz(?:e|wurf)|kopf oder zahl|moneda|cara o cruz|pièce|pile ou face|moeda|cara ou coroa|moneta|testa o croce|munt|kop of munt|monet[aęy]|orzeł|yazı tura|yazı-tura|монетк?\p{L}{0,2}|орёл)(?!\p{L})|抛硬币|掷硬币|硬币|コイン|동전|सिक्क|عملة/iu;
const lotto =
  /(?<!\d)(?<count>\d{1,2})\s(?:of|from|out of|aus|de|sur|su|van|z|из)\s(?<most>\d{2,3})(?!\d)|(?<!\d)(?<most>\d{2,3})(?:个?选|中选|から|개 중)\s?(?<count>\d{1,2})/iu;
const range =
  /(?<![\d.])(?<low>\d{1,6})\s?(?:and|to|-|–|\.{2,3}|bis|und|y|a|al|et|à|e|até|en|tot|do|i|ile|ve|и|до|到|至|から|から|에서|부터|से|إلى)\s?(?<high>\d{1,6})(?!\d|\.\d)/iu;
/** "6 numbers", "1부터 45까지 6개" */
const countedNumbers =
  /(?<![\d.-])(\d{1,2})\s(?:\p{L}{4,14}\s)?(?:numbers|zahlen|números|nombres|numéros|numeri|getallen|liczb\p{L}{0,2}|sayı|чис(?:ел|ла))(?!\p{L})|(\d{1,2})\s?(?:个(?:数字|号码|数)|個|개)/iu;
/** "5 lines at once" */
const rowsAtOnce =
  /(?<![\d.-])(\d{1,2})\s(?:lines|rows|sets|tickets|reihen|tipps|líneas|filas|lignes|grilles|linhas|jogos|righe|rijen|zestaw\p{L}{1,2}|ряд(?:ов|а)|строк\p{L}?)(?!\p{L})|(\d{1,2})\s?(?:줄|게임|注|行|口)/iu;
/** Lotteries draw each number once. */
const once =
  /(?<!\p{L})(?:lott?o\p{L}{0,10}|lotter\p{L}{1,4}|loter[ií]\p{L}{1,3}|primitiva|loto|лото\p{L}{0,5}|(?:no|without|ohne|sin|sans|sem|senza|zonder|bez|без) (?:any )?(?:repeat\p{L}{0,6}|duplicates?|wiederholung\p{L}{0,2}|repetir|repetición|doublons?|répétition|repetição|ripetizioni|dubbele|powtórzeń|повтор\p{L}{1,5})|tekrarsız)(?!\p{L})|로또|중복 ?없|不重复|彩票|双色球|ロト|重複なし|लॉटरी/iu;
