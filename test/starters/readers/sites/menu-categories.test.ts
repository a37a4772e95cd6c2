import { expect, test } from 'vitest';

import {
  inCategories,
  menuCategories,
} from '../../../../src/starters/page/reading/menu-categories.ts';

test.each([
  ['the menu split into coffee and cakes please', ['Coffee', 'Cakes']],
  ['Karte bitte in Getränke und Kuchen unterteilt', ['Getränke', 'Kuchen']],
  ['la carta dividida en entrantes, platos y postres', ['Entrantes', 'Platos', 'Postres']],
  ['il menù diviso in pizze e dolci e un modulo', ['Pizze', 'Dolci']],
  ['menu com categorias bebidas e salgados', ['Bebidas', 'Salgados']],
  ['menu met categorieën (dranken, taart)', ['Dranken', 'Taart']],
  ['menü kategorilere ayrılsın (içecekler, tatlılar)', ['İçecekler', 'Tatlılar']],
  ['меню по категориям: напитки и десерты, тёплые цвета', ['Напитки', 'Десерты']],
  ['菜单分成热菜和饮料两类', ['热菜', '饮料']],
  ['メニューはドリンクとフードに分けて', ['ドリンク', 'フード']],
  ['메뉴는 음료와 디저트로 나눠줘', ['음료', '디저트']],
])('%j names categories', (text, names) => {
  expect(menuCategories(text)?.names).toEqual(names);
});

test('a text without categories names none', () => {
  expect(menuCategories('a bakery with bread and cakes, split the bill')).toBeUndefined();
});

test.each([
  [
    ['Türk kahvesi', 'San sebastian'],
    ['İçecekler', 'Tatlılar'],
    [['Türk kahvesi'], ['San sebastian']],
  ],
  // What is no dessert belongs to the one other category.
  [
    ['Margherita', 'Norma', 'Tiramisù'],
    ['Piatti', 'Dolci'],
    [['Margherita', 'Norma'], ['Tiramisù']],
  ],
  [
    ['Coupe femme', 'Coupe homme'],
    ['Femmes', 'Hommes'],
    [['Coupe femme'], ['Coupe homme']],
  ],
])('%j belong to %j', (things, names, parts) => {
  expect([...(inCategories(things, names)?.values() ?? [])]).toEqual(parts);
});

test('nothing is placed where it is not certain', () => {
  expect(inCategories(['Wax', 'Tint'], ['Face', 'Body'])).toBeUndefined();
});
