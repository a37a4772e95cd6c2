import type { Language } from '../../../contracts/languages.ts';
import { asksFor } from '../../not-included/page/asks-for.ts';
import { type AskedPage, otherLanguage } from './other-language.ts';

/**
 * The other language that a request wants its site in; undefined for one in a single language.
 *
 * @example
 * secondLanguage({ starter: 'portfolio', language: 'pt', message: 'um site, versão PT e EN' }); // 'en'
 */
export function secondLanguage(page: AskedPage): Language | undefined {
  return asksFor('languages', page.message ?? '') ? otherLanguage(page) : undefined;
}
