import type { Language } from '../../../contracts/languages.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { advisers } from './advisers.ts';
import { animals } from './animals.ts';
import { bakeryAndCafe } from './bakery-and-cafe.ts';
import { beauty } from './beauty.ts';
import { builders } from './builders.ts';
import { eatingOut } from './eating-out.ts';
import { fitness } from './fitness.ts';
import { florists } from './florists.ts';
import { hair } from './hair.ts';
import { health } from './health.ts';
import { hotels } from './hotels.ts';
import { installers } from './installers.ts';
import { lessons } from './lessons.ts';
import { outdoorsAndCleaning } from './outdoors-and-cleaning.ts';
import { vehicles } from './vehicles.ts';
import type { Trade } from './trade.ts';

const trades: readonly Trade[] = [
  ...advisers,
  ...animals,
  ...bakeryAndCafe,
  ...beauty,
  ...builders,
  ...eatingOut,
  ...fitness,
  ...florists,
  ...hair,
  ...health,
  ...hotels,
  ...installers,
  ...lessons,
  ...outdoorsAndCleaning,
  ...vehicles,
];

/** A letter of a script whose words are written together, or begin with articles and prepositions. */
const joined =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u0620-\\u064a]';

/** The usual trades, by what they are called in any language. */
export const tradeWords: readonly (readonly [RegExp, Trade])[] = trades.map((trade) => [
  letterPattern(`(?<!(?!${joined})\\p{L})(?:${trade.words})(?!(?!${joined})\\p{L})`),
  trade,
]);

export const menuHeadings: Readonly<Record<Language, string>> = {
  en: 'Menu',
  es: 'Menú',
  de: 'Speisekarte',
  fr: 'Menu',
  pt: 'Cardápio',
  it: 'Menu',
  nl: 'Menukaart',
  pl: 'Menu',
  tr: 'Menü',
  ru: 'Меню',
  zh: '菜单',
  ja: 'メニュー',
  ko: '메뉴',
  hi: 'मेनू',
  ar: 'قائمة الطعام',
};
