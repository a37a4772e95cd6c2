import { letterPattern } from '../../../workspace/text/letters.ts';
import { dishWords } from './dish-words.ts';

/** The categories that a request names for its menu or its prices, and where it does. */
export interface NamedCategories {
  readonly names: readonly string[];
  readonly at: number;
  readonly end: number;
}

/**
 * What a menu is to be divided into: "split into drinks and desserts", "Kategorien: Getränke, Kuchen".
 *
 * @example
 * menuCategories('the menu divided into drinks and sweets')?.names; // ['Drinks', 'Sweets']
 */
export function menuCategories(text: string): NamedCategories | undefined {
  if (!any.test(text)) return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const { list = '' } = match.groups ?? {};
    const names = list
      .split(split)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const cut = names.findIndex((name) => article.test(name));
    const kept = cut < 0 ? names : names.slice(0, cut);
    if (kept.length > 1)
      return {
        names: kept.slice(0, 6).map((name) => capital(name, text)),
        at: match.index,
        end: match.index + match[0].length,
      };
  }
  return undefined;
}

/**
 * Which of the categories each thing belongs to, by its words: "latte" to "Drinks", "haircut women" to
 * "Women". What only one category is left for belongs there. Undefined where something belongs to none, or
 * nothing to one of them.
 */
export function inCategories(
  things: readonly string[],
  names: readonly string[],
): ReadonlyMap<string, readonly string[]> | undefined {
  const kinds = names.map((name) => dishWords.find(({ category }) => category.test(name)));
  const placed = things.map((thing) => {
    const own = names.findIndex((name) => shares(thing, name));
    if (own >= 0) return own;
    const found = new Set(dishWords.filter(({ dishes }) => dishes.test(thing)));
    return kinds.findIndex((kind) => kind !== undefined && found.has(kind));
  });
  const empty = names.flatMap((_name, index) => (placed.includes(index) ? [] : [index]));
  const open = names.flatMap((_name, index) => (kinds[index] === undefined ? [index] : []));
  // "Pizzas and drinks": what is no drink is a pizza.
  const [rest, another] = empty.length > 0 ? empty : open;
  const whole = placed.map((index) => (index < 0 && another === undefined ? rest : index));
  const isWhole =
    whole.every((index) => index !== undefined && index >= 0) &&
    names.every((_name, index) => whole.includes(index));
  if (!isWhole) return undefined;
  return new Map(
    names.map((name, index) => [name, things.filter((_thing, at) => whole[at] === index)]),
  );
}

/** In Turkish, "i" becomes "İ". */
function capital(name: string, text: string): string {
  const language = /[ığş]/u.test(text) ? 'tr' : 'en';
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** "Coupe femme" and "Femmes". */
function shares(thing: string, name: string): boolean {
  const stem = name.toLowerCase().slice(0, Math.max(4, name.length - 2));
  return thing
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => word.length > 3 && word.startsWith(stem));
}

const latin =
  "(?!(?:with|and|mit|und|con|y|avec|et|com|met|en|ile|ve|olarak|please|pls|bitte|por|lütfen|graag)(?!\\p{L}))\\p{L}[\\p{L}\\p{M}'’-]{2,24}";
const item = `${latin}(?:\\s${latin}(?=\\s?[,.;)]|$))?`;
const and = '(?:,?\\s(?:and|und|y|et|e|en|i|ve|и|और|dan|và|та|й|і|och|&)\\s|\\sو)';
// It ends behind "and".
const list = `(?<list>${item}(?:(?:[,،]\\s${item}){1,5}(?:${and}${item})?|${and}${item}))`;
const joined = '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hangul}ー]{1,10}?';
const joinedList = `(?<list>${joined}(?:(?:[、,，]\\s?|[和与と]|(?:와|과|랑|이랑)\\s)${joined}){1,5}?)`;
const split =
  /,\s?|[、，،]\s?|\s(?:and|und|y|et|e|en|i|ve|и|और|dan|và|та|й|і|och|&)\s|\sو(?=\p{Script=Arabic})|[和与と]|(?:와|과|이랑|랑)\s/u;
const article = /^(?:an?|eine?n?|una?|une|uma?|um|een|bir)\s/iu;
const divided = [
  '(?:filterable|filtered|split|divided?|grouped|separated|organi[sz]ed|sorted|arranged)(?: up)? (?:in|into|by|between)',
  '(?:aufgeteilt|unterteilt|gegliedert|eingeteilt|sortiert|getrennt) (?:in|nach)',
  '(?:dividid|separad|organizad|agrupad|ordenad|clasificad)[oa]s? (?:en|em|por|entre)',
  '(?:divisé|séparé|classé|organisé|regroupé)e?s? (?:en|par|entre)',
  '(?:divis|suddivis|separat|organizzat)[oaie] (?:in|per|tra)',
  '(?:verdeeld|ingedeeld|opgedeeld|onderverdeeld|gesplitst) (?:in|op)',
  '(?:podzielon\\p{L}{1,2}|z podziałem) na',
  '(?:раздел\\p{L}{2,6}|разбит\\p{L}{0,2}|сгруппирован\\p{L}{0,3}) на',
  'مقسم\\p{L}{0,3} (?:إلى|الى)',
].join('|');
const dividedBefore =
  'aufgeteilt|unterteilt|gegliedert|eingeteilt|sortiert|getrennt|verdeeld|opgedeeld|onderverdeeld';
const categories =
  'categor(?:y|ies|ías?|ias?|ie)|catégories?|kategorien|categorieën|kategori(?:e|ach|i|ler|lere|lerle|er|erna)?|категорі(?:ї|й|ями|ях)|danh mục|категори\\p{L}{1,3}|श्रेणियाँ|श्रेणी|(?:ال)?فئات|(?:ال)?أقسام';
/** Most texts divide nothing, and one look tells. */
const any = letterPattern(
  `${divided}|${categories}|${dividedBefore}|olarak|diye|şeklinde|分|[类類]|カテゴリ|카테고리|나[눠누]|구분`,
);
const patterns: readonly RegExp[] = [
  letterPattern(
    `(?<!\\p{L})(?:${divided})\\s(?:(?:the )?(?:${categories})\\s?[:：(]?\\s?)?${list}`,
  ),
  letterPattern(
    `(?<!\\p{L})(?:${categories})(?:\\s\\p{L}{3,14}){0,2}\\s?(?:[:：(–—-]\\s?|\\s)${list}`,
  ),
  letterPattern(`(?<!\\p{L})(?:in|nach|op)\\s${list}\\s(?:${dividedBefore})(?!\\p{L})`),
  letterPattern(`${list}\\s(?:olarak|diye|şeklinde)\\s(?:ayr|böl|kategori)\\p{L}{1,8}`),
  letterPattern(
    `分(?:成|为)\\s?${joinedList}(?=[两三四几]?(?:类|个?分类|部分)?(?:[，。,.!！\\s]|$))`,
    'u',
  ),
  letterPattern(
    `(?:分类|カテゴリー?|카테고리)(?:は|는|을|を)?\\s?[:：(（]?\\s?${joinedList}(?=[)）、。，.\\s]|$)`,
    'u',
  ),
  letterPattern(
    `${joinedList}(?:に分け|で分け|に分類|(?:으로|로)\\s?(?:나눠|나누|구분|분류))`,
    'u',
  ),
];
