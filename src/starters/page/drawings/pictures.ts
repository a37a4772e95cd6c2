import { animals } from './animals.ts';
import { fruit } from './fruit.ts';
import type { Picture } from './picture.ts';
import { shapes } from './shapes.ts';
import { space } from './space.ts';

type PictureSet = 'animals' | 'fruit' | 'space' | 'shapes';

/** Whether there are drawings of what a subject speaks of. */
export function isDrawn(words: string): boolean {
  return sets.some(([pattern]) => pattern.test(words));
}

/** The pictures that a subject speaks of. */
export function picturesOf(words: string): readonly Picture[] {
  const name = sets.find(([pattern]) => pattern.test(words))?.[1] ?? 'shapes';
  return pictures[name];
}

const sets: readonly (readonly [RegExp, PictureSet])[] = [
  [
    /animal|bich(?:o|inho)s|bichitos|beestjes|tierchen|зверят|зверюш|animaletti|\bpets?\b|\bcats?\b|\bdogs?\b|farm|zoo|jungle|safari|tiere?n?\b|animaux|animais|zwierz|hayvan|живот|звер|动物|動物|동물|जानवर|حيوان|bear/i,
    'animals',
  ],
  [
    /fruit|food|vegetable|kitchen|fruta|comida|obst|früchte|essen|cuisine|nourriture|frutta|cibo|owoc|jedzeni|meyve|yemek|фрукт|еда|水果|食物|果物|フルーツ|食べ物|과일|음식|फल|खाना|فواكه|فاكهة/i,
    'fruit',
  ],
  [
    /space|planet|star|galax|astro|espacio|weltraum|weltall|sterne|espace|espaço|spazio|kosmos|uzay|космос|планет|太空|宇宙|우주|अंतरिक्ष|فضاء|كواكب/i,
    'space',
  ],
];

const pictures: Record<PictureSet, readonly Picture[]> = { animals, fruit, space, shapes };
