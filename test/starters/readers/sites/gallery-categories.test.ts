import { expect, test } from 'vitest';
import { galleryCategories } from '../../../../src/starters/page/reading/gallery-categories.ts';

test.each([
  [
    'landing-page',
    'gallery with categories fine line, blackwork and flash',
    'Fine line, Blackwork, Flash',
  ],
  [
    'landing-page',
    'photo galleries for weddings, bouquets and funerals',
    'Weddings, Bouquets, Funerals',
  ],
  ['landing-page', '生徒の作品ギャラリー(子ども、大人、展覧会)', '子ども, 大人, 展覧会'],
  [
    'portfolio',
    'portfolio de fotos, categorías: bodas, retratos y viajes, y filtro',
    'Bodas, Retratos, Viajes',
  ],
  [
    'portfolio',
    'портфолио, категории: портреты, свадьбы, пейзажи, фильтр',
    'Портреты, Свадьбы, Пейзажи',
  ],
  // What is for eating has no pictures of its own, and titles are no categories.
  ['landing-page', 'menu with categories coffee, tea and cakes, and a photo gallery', ''],
  ['portfolio', 'gallery: Moonrise, Tides, Harbor', ''],
  ['shop', 'photo galleries for weddings, bouquets and funerals', ''],
] as const)('the pictures of a %s: %j', (starter, message, names) => {
  expect(galleryCategories(message, starter).join(', ')).toBe(names);
});
