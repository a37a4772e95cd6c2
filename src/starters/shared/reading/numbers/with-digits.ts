import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * A text with the numbers from two to ten, fifteen and twenty as digits: "three warnings" as "3 warnings".
 *
 * @param whole What the text is a part of: its language decides what "on" and "due" are.
 * @example
 * withDigits('Üç uyarıda susturma'); // '3 uyarıda susturma'
 */
export function withDigits(text: string, whole = text): string {
  return text.replaceAll('İ', 'I').replace(spelled, (word) => {
    if (others[word.toLowerCase()]?.test(whole) === false) return word;
    return inHangul.get(word) ?? digits.get(word.toLowerCase()) ?? word;
  });
}

const italian = /(?<!\p{L})(?:il|gli|di|una?|che|dei|della|alle|ogni|per|con)(?!\p{L})/iu;
/** Words of other languages, too: "on Sundays" and "due on Friday" count nothing, nor does "dos membros". */
const others: Readonly<Record<string, RegExp>> = {
  on: /[ğışİ]/iu,
  due: italian,
  sei: italian,
  dos: /(?<!\p{L})(?:el|los|las|la|una?|y|con|del|en)(?!\p{L})/iu,
};

const spelledOut: readonly (readonly [number, string])[] = [
  [2, 'two zwei dos deux dois duas due twee dwa dwie dwóch iki два две двух दो'],
  [3, 'three drei tres trois três tre drie trzy trzech üç три трёх трех तीन ثلاثة ثلاث'],
  [4, 'four vier cuatro quatre quatro quattro cztery dört четыре चार أربعة أربع'],
  [5, 'five fünf cinco cinq cinque vijf pięć pięciu beş пять пяти पाँच पांच خمسة خمس'],
  [6, 'six sechs seis sei zes sześć altı шесть छह ستة ست'],
  [7, 'seven sieben siete sept sete sette zeven siedem yedi семь सात سبعة سبع'],
  [8, 'eight acht ocho huit oito otto osiem sekiz восемь आठ ثمانية ثماني'],
  [9, 'nine neun nueve neuf nove negen dziewięć dokuz девять नौ تسعة تسع'],
  [10, 'ten zehn diez dix dez dieci tien dziesięć on десять दस عشرة عشر'],
  [15, 'fifteen fünfzehn quince quinze quindici vijftien piętnaście пятнадцать पंद्रह'],
  [
    20,
    'twenty zwanzig veinte vingt vinte venti twintig dwadzieścia yirmi двадцать बीस عشرين عشرون',
  ],
];
const inHan = '两 二 三 四 五 六 七 八 九 十';
const digits = new Map<string, string>([
  ...spelledOut.flatMap(([number, words]) =>
    words.split(' ').map((word) => [word, String(number)] as const),
  ),
  ...inHan.split(' ').map((sign, at) => [sign, String(Math.max(at + 1, 2))] as const),
]);
/** "두 번" */
const inHangul = new Map([...'두세네'].map((sign, at) => [sign, String(at + 2)]));
const spelled = letterPattern(
  `(?<!\\p{L})(?:${spelledOut.map(([, words]) => words.replaceAll(' ', '|')).join('|')})(?![\\p{L}\\p{M}])|(?:(?<![\\p{sc=Han}])|(?<=[满计告规过每限选投]))[${inHan.replaceAll(' ', '')}](?=[次回个個条])|(?<![\\p{L}])[두세네](?=\\s?(?:번|개|명|시간|회|면)(?!\\p{L}{3}))`,
  'giu',
);
