import { namedList } from '../../shared/named-list.ts';

/** The categories that a request names: "categories: rent, food", "categories work/home". */
export function namedCategories(message: string): readonly string[] | undefined {
  const text = message.replace(/(?<=\p{L})\/(?=\p{L})/gu, ' / ').replace(ended, '$<list>.');
  return namedList(text, words);
}

/** "categories A, B and C, and it shows …": the list ends with what stands behind its "and". */
const ended = new RegExp(
  `(?<list>(?<!\\p{L})(?:categor|kategor|catég|categor|категор)\\p{L}{1,6}[^.!?\\n]{1,80},[^,.!?\\n]{1,40}\\s(?:and|und|y|et|e|en|i|ve|и|or|oder|o|ou)\\s[^,.!?\\n]{1,30}),`,
  'iu',
);

const words =
  'categor(?:y|ies)|kategorien?|catégories?|categorías?|categorias?|categori[ae]|categorieën|kategori\\p{L}*|категори\\p{L}*|类别|分类|カテゴリー?|分類|카테고리|분류|श्रेणि\\p{L}*|فئات|الفئات|(?:ال)?فئة|(?:ال)?تصنيف(?:ات)?';
