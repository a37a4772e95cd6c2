import { allMatches } from '../../workspace/text/all-matches.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** The recipe that a request gives as an example. */
export interface GivenRecipe {
  /** One ingredient on each line, the amount first; empty without any. */
  readonly ingredients: readonly string[];
  readonly servings: number;
  readonly wanted: number;
}

/**
 * Reads ingredients with amounts, at most 40, and for how many the recipe is.
 *
 * @example
 * readRecipe('scale my recipe for 4: 400 g spaghetti, 4 eggs').ingredients; // ['400 g spaghetti', '4 eggs']
 */
export function readRecipe(message: string): GivenRecipe {
  const parts = message
    .slice(0, 2000)
    .split(/[\n;:：]|,(?!\d)|[，、]|\.(?=\s|$)|\s(?:and|und|y|et|e|i|ve|и|en|or|like)\s/u)
    .map((part) =>
      part
        .replaceAll(/["“”«»„]/gu, '')
        .replace(change, '')
        .trim()
        .replace(amountBehind, '$<amount> $<name>')
        .replace(denseAmount, '$2 $1'),
    );
  const ingredients = parts.filter((part) => ingredient.test(part) && !servings.test(part));
  const counts = allMatches(message, new RegExp(servings, 'giu')).map(({ groups = {} }) =>
    Number(groups['count'] ?? groups['after']),
  );
  const both = /(?<!\d)(\d{1,2})\s(?:to|auf|a|à|para|do|na|на|→|->)\s(\d{1,2})(?![\d.,])/u.exec(
    message,
  );
  const from = Number(both?.[1] ?? counts[0] ?? 4);
  const to = Number(both?.[2] ?? counts[1] ?? from);
  return {
    ingredients: ingredients.length > 1 ? ingredients.slice(0, 40) : [],
    servings: from,
    wanted: to,
  };
}

/** "2 eggs from 4 to 6" */
const change =
  /\s(?:from|von|de|da|van|od|от)\s\d{1,2}\s(?:to|auf|a|à|para|naar|do|na|до|на)\s\d{1,2}(?:\s\p{L}{3,14})?$/iu;
/** "小麦粉200g" */
const denseAmount =
  /^([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{1,12})(\d{1,4}\s?(?:k?g|m?l|個|克|毫升|本|枚|杯))$/u;
/** "Mehl 500 g", "eggs 3" */
const amountBehind =
  /^(?<name>\p{L}[\p{L}’' -]{2,30}) (?<amount>\d{1,4}(?:[.,/]\d{1,2})? ?(?:k?g|[mcd]?l|oz|lbs?|cups?|t(?:bs|s|l)p?|el|stück|pcs|szt|шт)|(?<=^\p{L}+ )\d{1,2})$/iu;
const ingredient =
  /^(?:\d{1,4}(?:[.,/]\d{1,3})?|[½⅓⅔¼¾⅛])(?:\s?[½⅓⅔¼¾⅛]|\s\d\/\d)?\s?\p{L}[\p{L}\p{M}\s'’().%-]{1,50}$/u;
const people =
  'people|persons?|servings?|portions?|guests|personen|portionen|personas|porciones|raciones|comensales|personnes|parts|pessoas|porções|persone|porzioni|porties|eters|osoby|osób|porcji|porcje|kişi\\p{L}{0,4}|porsiyon|человек\\p{L}?|порци\\p{L}{1,2}';
const servings = letterPattern(
  `(?<!\\d)(?<count>\\d{1,2})\\s?(?:(?:${people})(?!\\p{L})|人份|人分|人|인분|명|लोग)|(?:servings?|serves|portionen|porciones|personnes|porzioni)\\s(?:from|of|for|:)?\\s?(?<after>\\d{1,2})(?!\\d)`,
);
