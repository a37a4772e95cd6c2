import { letterPattern } from '../../workspace/text/letters.ts';

/** How many squares a side of the board has, and how many marks in a line win. */
interface Board {
  readonly size: number;
  readonly row: number;
  /** Whether black and white stones are put, as in gomoku. */
  readonly hasStones: boolean;
}

/**
 * The board that a request wants: three by three, unless it names a size, a line of more, or five in a row.
 *
 * @example
 * boardOf('крестики-нолики 10 на 10, пять в ряд'); // { size: 10, row: 5, hasStones: false }
 */
export function boardOf(message: string): Board {
  const hasStones = gomoku.test(message);
  const named = sizeIn(message);
  const isLarge = named === undefined ? caro.test(message) : named > 6;
  const row =
    rowIn(message) ?? (hasStones || isLarge ? 5 : named === undefined || named < 4 ? 3 : 4);
  const size = named ?? (row < 4 ? 3 : row === 4 ? 6 : 15);
  return { size, row: Math.min(row, size), hasStones };
}

/** Whether noughts and crosses are to be played on a larger board: "tic tac toe 4x4, four in a row". */
export function describesBoard(text: string): boolean {
  return crosses.test(text) && ((sizeIn(text) ?? 0) > 3 || (rowIn(text) ?? 0) > 3);
}

function sizeIn(text: string): number | undefined {
  const [, side, lines] = sizes.exec(text) ?? [];
  return side === undefined && lines === undefined ? undefined : Number(side ?? lines);
}

/** "five in a row", "5 quân liên tiếp": from 3 to 6. */
function rowIn(text: string): number | undefined {
  const at = rows.findIndex((row) => row.test(text));
  return at < 0 ? undefined : at + 3;
}

const gomoku =
  /(?<!\p{L})(?:go-?moku|gobang|wuziqi|omok)(?!\p{L})|гомоку|五子棋|五目(?:並べ|ならべ)|ごもく|오목|गोमोकू|غوموكو|جوموكو/iu;
/** Games whose usual board is large. */
const caro = /(?<!\p{L})(?:cờ ca ?rô|cờ caro|co caro|game caro|luffarschack)(?!\p{L})/iu;
const crosses =
  /(?<!\p{L})(?:tic[ -]?tac[ -]?toe|noughts and crosses|tres en raya|drei gewinnt|morpion|jogo da velha|kółko i krzyżyk|крестики|хрестики|tris|boter kaas|cờ ca ?rô|luffarschack)(?!\p{L})|井字|三目|○×ゲーム|틱택토|टिक टैक टो|إكس أو/iu;

const side = '([3-9]|1\\d|20)';
const sizes = letterPattern(
  `(?<![\\d.])${side}\\s?(?:[x×х*]|(?<=\\s)(?:by|на|auf|mal|per|por|sur|op|na)(?=\\s))\\s?(?:[3-9]|1\\d|20)(?![\\d.])|(?<!\\d)(9|1[0-9])\\s?(?:路|줄)`,
);

const numbers = [
  'three|tres|trois|três|tre|drei|drie|trzy|üç|три|tiga|ba|三|三つ|ثلاثة',
  'four|cuatro|quatre|quatro|quattro|vier|cztery|dört|четыре|чотири|fyra|empat|bốn|四|四つ|أربعة',
  "five|cinco|cinq|cinque|fünf|vijf|pięć|beş|пять|п[’ʼ']ять|fem|lima|năm|五|五つ|خمسة",
  'six|seis|six|sei|sechs|zes|sześć|altı|шесть|шість|sex|enam|sáu|六|六つ|ستة',
];
const inLine =
  "(?:in (?:a|one) (?:row|line)|in einer reihe|en raya|en línea|en fila|seguid[ao]s|à la suite|en ligne|alignés?|d[’']affilée|em linha|em fila|seguid[ao]s|in fila|di fila|op (?:een|één) rij|w rzędzie|w linii|z rzędu|yan yana|üst üste|в ряд|в линию|подряд|підряд|поспіль|i rad|sebaris|berturut(?:-turut)?|berjajar|liên tiếp|thẳng hàng|في صف|متتالية?)(?!\\p{L})";
const rows = numbers.map((words, at) =>
  letterPattern(
    `(?<![\\p{L}\\d])(?:${at + 3}|${words})(?:\\s\\p{L}{1,12}){0,2}[\\s-]${inLine}|(?<!\\d)(?:${at + 3}|${words})[子颗枚个つ目]?[^\\s、。，,]{0,3}(?:连|連|並|ならべ)|(?<!\\d)${at + 3}개[^.,]{0,6}(?:연속|나란히|잇|이으)`,
  ),
);
