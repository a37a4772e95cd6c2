import { namesSection } from '../../../../starters/landing-page/sections/asked-section-words.ts';
import { isInstruction } from '../parts.ts';

/**
 * What there is on a day, in the words behind it; empty where they ask for parts of the page.
 *
 * @example
 * whatThereIs(' mit Grill und Musik, Eintritt frei'); // 'mit Grill und Musik'
 */
export function whatThereIs(behind: string): string {
  const { all = '', first = '' } = withMore.exec(behind)?.groups ?? {};
  return isInstruction(all) || namesSection(first) ? '' : all;
}

const withMore =
  /^\s(?<all>(?:with|mit|avec|con|com|met|ze?|с|із?|зі|med)\s(?<first>\p{L}[^.,;:!?()\n\d]{2,60}?)(?:\s(?:and|und|et|y|e|en|i|и|та|och)\s[^.,;:!?()\n\d]{3,60})?)(?=[.,;!\n]|$)/iu;
