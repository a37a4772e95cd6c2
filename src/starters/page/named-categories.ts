import { namedList } from '../shared/named-list.ts';

/** The categories that a request names: "categories: rent, food", "categories work/home". */
export function namedCategories(message: string): readonly string[] | undefined {
  return namedList(message.replace(/(?<=\p{L})\/(?=\p{L})/gu, ' / '), words);
}

const words =
  'categor(?:y|ies)|kategorien?|catégories?|categorías?|categorias?|categori[ae]|categorieën|kategori\\p{L}*|категори\\p{L}*|类别|分类|カテゴリー|分類|카테고리|분류|श्रेणि\\p{L}*|فئات|الفئات';
