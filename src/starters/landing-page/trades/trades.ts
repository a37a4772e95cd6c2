import type { Language } from '../../../contracts/languages.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { lawFirm } from './house/law-firm.ts';
import { veterinaryPractice } from './house/veterinary-practice.ts';
import { bakery } from './food/bakery.ts';
import { cafe } from './food/cafe.ts';
import { beautySalon } from './care/beauty-salon.ts';
import { restaurant } from './food/restaurant.ts';
import { pizzeria } from './food/pizzeria.ts';
import { bar } from './food/bar.ts';
import { yogaAndPilates } from './care/yoga-and-pilates.ts';
import { gym } from './care/gym.ts';
import { florist } from './house/florist.ts';
import { barbershop } from './care/barbershop.ts';
import { hairSalon } from './care/hair-salon.ts';
import { dentalPractice } from './care/dental-practice.ts';
import { placeToStay } from './house/place-to-stay.ts';
import { plumbingAndHeating } from './crafts/plumbing-and-heating.ts';
import { electrician } from './crafts/electrician.ts';
import { club } from './groups/club.ts';
import { lessons } from './groups/lessons.ts';
import { petCare } from './care/pet-care.ts';
import { cleaningCompany } from './house/cleaning-company.ts';
import { bicycleWorkshop } from './crafts/bicycle-workshop.ts';
import { carRepair } from './crafts/car-repair.ts';
import type { Trade } from './trade.ts';

const trades: readonly Trade[] = [
  petCare,
  lawFirm,
  veterinaryPractice,
  bakery,
  cafe,
  beautySalon,
  restaurant,
  pizzeria,
  bar,
  yogaAndPilates,
  gym,
  florist,
  barbershop,
  hairSalon,
  dentalPractice,
  placeToStay,
  plumbingAndHeating,
  electrician,
  cleaningCompany,
  carRepair,
  bicycleWorkshop,
  lessons,
  club,
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
  id: 'Menu',
  vi: 'Thực đơn',
  uk: 'Меню',
  sv: 'Meny',
};

/** What most menus have, where nothing is said of this one and it is of no usual trade. */
export const menuSamples: Readonly<Record<Language, string>> = {
  en: 'Starter | Main course | Dessert | Drink',
  es: 'Entrante | Plato principal | Postre | Bebida',
  de: 'Vorspeise | Hauptgericht | Nachtisch | Getränk',
  fr: 'Entrée | Plat | Dessert | Boisson',
  pt: 'Entrada | Prato principal | Sobremesa | Bebida',
  it: 'Antipasto | Piatto principale | Dolce | Bevanda',
  nl: 'Voorgerecht | Hoofdgerecht | Nagerecht | Drankje',
  pl: 'Przystawka | Danie główne | Deser | Napój',
  tr: 'Başlangıç | Ana yemek | Tatlı | İçecek',
  ru: 'Закуска | Основное блюдо | Десерт | Напиток',
  zh: '前菜 | 主菜 | 甜点 | 饮料',
  ja: '前菜 | メイン | デザート | 飲み物',
  ko: '전채 | 메인 요리 | 디저트 | 음료',
  hi: 'स्टार्टर | मुख्य व्यंजन | मिठाई | पेय',
  ar: 'مقبلات | طبق رئيسي | حلوى | مشروب',
  id: 'Hidangan pembuka | Hidangan utama | Hidangan penutup | Minuman',
  vi: 'Khai vị | Món chính | Tráng miệng | Đồ uống',
  uk: 'Закуска | Основна страва | Десерт | Напій',
  sv: 'Förrätt | Huvudrätt | Efterrätt | Dryck',
};
