import type { StaticPlan } from '../../../contracts/job/plan.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { menuCategories } from './menu-categories.ts';

/**
 * What the pictures of a request are divided into: "gallery with categories weddings, portraits", "photo
 * galleries for cakes and cookies". Of a portfolio, all categories are of its pictures.
 *
 * @example
 * galleryCategories('a gallery (weddings, portraits, food)', 'landing-page'); // ['Weddings', 'Portraits', 'Food']
 */
export function galleryCategories(message: string, starter: string): readonly string[] {
  if (starter !== 'landing-page' && starter !== 'portfolio') return [];
  const text = message.slice(0, 3000);
  const own = listed.exec(text)?.groups;
  // With capitals, they are the titles of pictures.
  const joined = own?.['cjk'] ?? (/\p{Lu}/u.test(own?.['list'] ?? '') ? undefined : own?.['list']);
  const found = menuCategories(text);
  const ahead = found === undefined ? '' : text.slice(Math.max(found.at - 60, 0), found.at);
  const isOfPictures =
    starter === 'portfolio' ||
    pictures.test(
      (ahead.split(/[.;!?\n]/u).at(-1) ?? '').replace(/^[^]*(?:men[uù]|price|preis)/iu, ''),
    );
  const named = isOfPictures ? categorised.exec(text)?.groups?.['list']?.split(joints) : undefined;
  const names = joined?.split(joints) ?? named ?? (isOfPictures ? (found?.names ?? []) : []);
  const kept = names
    .map((name) => name.trim())
    .filter((name) => name !== '' && !filters.test(name))
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  return kept.length > 1 && kept.length < 9 ? kept : [];
}

/** The plan without what only names such categories: "Categories fine line" is no section. */
export function withoutCategories(plan: StaticPlan, message: string): StaticPlan {
  const names = plan.isExact === true ? [] : galleryCategories(message, plan.starter);
  if (names.length === 0) return plan;
  const lower = new Set(names.map((name) => name.toLowerCase()));
  const isOne = (text: string): boolean => {
    const bare = text.toLowerCase().replace(category, '').trim();
    return bare === '' || lower.has(bare) || filters.test(bare);
  };
  return {
    ...plan,
    sections: plan.sections.filter((text) => !isOne(text)),
    ...(plan.items !== undefined && { items: plan.items.filter((text) => !isOne(text)) }),
    given: (plan.given ?? []).filter(
      ({ entries }) =>
        !entries.every(
          ({ name, about = '', price = '' }) => isOne(name) && about === '' && price === '',
        ),
    ),
    facts: (plan.facts ?? []).filter(
      ({ kind, text }) => kind !== 'detail' || !text.split(/[,、，،]\s?/u).every(isOne),
    ),
  };
}

const category = letterPattern(
  '^(?:(?:with|mit|con|com|avec|met|z|с)\\s)?(?:categor(?:y|ies|ías?|ias?|ie)|catégories?|kategorien|categorieën|kategori\\p{L}{0,4}|категори\\p{L}{1,3})\\s?[:：]?\\s?',
);
const filters = letterPattern(
  '^(?:(?:and|y|e|et|und|en|i|и)\\s)?(?:filt(?:er|ro|re|ru?j|rel)\\p{L}{0,4}|filtr|фильтр\\p{L}{0,3}|フィルター?|筛选|필터)',
);
const pictures = letterPattern(
  'galler|galer|галер|photo|foto|фото|pictures|images|imágenes|imagens|bilder|immagini|zdjęć|zdjęci|résim|portfolio|portafolio|портфолио|照片|图片|写真|作品|ギャラリー|사진|갤러리|작품|गैलरी|फोटो|صور|معرض',
);
const word =
  "\\p{L}[\\p{L}\\p{M}'’-]{2,16}(?:\\s(?!and|und|with|mit|con|com|avec)\\p{L}[\\p{L}\\p{M}'’-]{2,14})?";
const and = '(?:,?\\s(?:and|und|y|et|e|en|i|ve|и|&)\\s)';
/** "galleries for weddings, portraits and food", "ギャラリー（子ども、大人）" */
const listed = letterPattern(
  `(?:galler(?:y|ies)|galerien?|galer[ií]as?|galeries?|gallerie|galleria|fotogalerie|galerij(?:en)?|галере\\p{L}{1,3})\\s?(?:[:(（]|\\s(?:for|of|für|de|von|di|per|para|pour|voor)\\s)\\s?(?<list>${word}(?:,\\s${word}){1,6}(?:${and}${word})?)(?=[.,;)!?\\n]|$)|(?:ギャラリー|갤러리|画廊|相册|作品集|写真|照片)[:：(（]\\s?(?<cjk>[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}ー]{1,8}(?:[、,，・]\\s?[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}ー]{1,8}){1,6})`,
);
/** "categories fine line, blackwork and flash" */
const categorised = letterPattern(
  `(?<!\\p{L})(?:categories|catégories|categorías|categorias|categorie|kategorien|categorieën|kategorie|категории|kategorier(?:na)?|danh mục|категорі(?:ї|ями))\\s?[:：(]?\\s?(?:(?:like|such as|are|for|wie|für|como|para|comme|pour|come|per|zoals|voor)\\s)?(?<list>${word}(?:,\\s${word}){0,6}(?:,\\s${word}|${and}${word}))(?=[.,;)!?\\n]|\\s(?:that|which|with|and|die|zum|mit|y|que|con|et|qui|avec|com|met)\\s|$)`,
);
const joints = letterPattern(`[、，・]\\s?|,\\s(?:(?:and|und|y|et|e|en|i|ve|и)\\s)?|${and}`);
