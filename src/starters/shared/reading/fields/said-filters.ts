import { letterPattern } from '../../../../workspace/text/letters.ts';
import type { Resource } from '../../../../contracts/job/resource.ts';
import { isWordFor, runs } from './field-words.ts';

/**
 * Whether a clause asks for a list by the value of a field that is there: every list takes `?field=value`.
 *
 * @example
 * saysFilter('카테고리로 메뉴 필터링도 되면 좋겠어', resources); // true, of menus with a category
 */
export function saysFilter(clause: string, resources: readonly Resource[]): boolean {
  if (clause.length > 100 || !filters.test(clause) || others.test(clause)) return false;
  const labels = resources.flatMap(({ fields }) => fields.map(({ label }) => label));
  const said = clause.match(runs) ?? [];
  return said.some((word) =>
    labels.some(
      (label) => isWordFor(word, label) || (unspaced.test(label) && word.includes(label)),
    ),
  );
}

/** "能按科目查询" is one word. */
const unspaced = /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}ー]{2,12}$/u;
const filters = letterPattern(
  '(?<!\\p{L})(?:sort(?:ed|ing|iert|ieren|ierbar|eren)?|sorteer\\p{L}{0,2}|sortować|сортир\\p{L}{2,7}|ordenar|trier|ordinare|recherche\\p{L}? par|ricerca\\p{L}{0,2} per|cercare per|filter\\p{L}{0,8}|filtr\\p{L}{1,12}|gefiltert|фильтр\\p{L}{0,8}|фільтр\\p{L}{0,8}|lọc|saring|menyaring|disaring)(?!\\p{L})|筛选|过滤|篩選|排序|(?:按|根据|通过).{1,12}(?:搜|查|找|看)|絞り込|並[べび]替|ソート|(?:から|で|別に)(?:検索|探|調べ|見)|フィルタ|필터|걸러|정렬|(?:로|별로|으로) (?:검색|조회|찾|볼)|फ़िल्टर|फिल्टर|تصفية|فلتر',
);
/** "filter by date range", "filter rooms near me": more than one value. */
const others =
  /(?<!\p{L})(?:between|range|from .{1,20} to|zwischen|entre|tra|tussen|między|между|arası|near|distance|radius|multiple|fuzzy|full-?text)(?!\p{L})|範囲|范围|범위/iu;
