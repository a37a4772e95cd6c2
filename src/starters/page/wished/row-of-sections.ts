import { kindOf } from '../../landing-page/headings.ts';
import { sectionCalled } from './wished-sections.ts';

/**
 * Whether words behind a request and a colon are sections in a row: at least three short ones, without numbers
 * and names, and one is called as sections are.
 *
 * @example
 * isRowOfSections('quién soy, clases de canto, preguntas frecuentes'); // true
 */
export function isRowOfSections(words: string): boolean {
  const parts = words.split(/,\s|[、，،]\s?/u).map((part) => part.trim());
  return (
    parts.length > 2 &&
    parts.every((part) => part.split(/\s+/u).length < 7 && !/\d|\s\p{Lu}|[€$£@]/u.test(part)) &&
    parts.some((part) => kindOf(part) !== 'note' || sectionCalled(part) !== undefined)
  );
}
