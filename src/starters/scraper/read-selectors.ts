import { allMatches } from '../../workspace/text/all-matches.ts';

/**
 * The CSS selectors that a request names: an element, a class or an id, or an element with one of them. At
 * most 12.
 *
 * @example
 * readSelectors('take h2.job-title and .salary'); // ['h2.job-title', '.salary']
 */
export function readSelectors(text: string): readonly string[] {
  const found = allMatches(text.slice(0, 4000), selectors);
  const names = [...found].map(([selector]) => selector).filter((one) => !fileEndings.test(one));
  return [...new Set(names)].slice(0, 12);
}

const selectors =
  /(?<![\p{L}\p{N}/@.:_-])(?:(?:h[1-6]|a|p|div|span|li|td|tr|article|section|img|time|strong|em|ul|table|button|main)?[.#][a-z][\w-]{1,40}|h[1-6])(?![\p{L}\p{N}@/-]|\.\p{L})/giu;
const fileEndings =
  /^\.(?:json|jsonl|csv|tsv|log|txt|md|html?|js|ts|env|xml|ya?ml|pdf|png|jpe?g|net|com|org|de|io)$/i;

/** Where the pages go: the file that a request names, below `data`. */
export function readOut(text: string): string {
  const file =
    /(?<![\p{L}\p{N}/.:_-])(?<file>[a-z0-9][\w-]{0,40}\.(?:json|csv))(?![\p{L}\p{N}])/iu.exec(
      text.slice(0, 4000),
    )?.groups?.['file'];
  const kind = /(?<![\p{Script=Latin}\p{N}.])csv(?!\p{Script=Latin})/iu.test(text) ? 'csv' : 'json';
  return `data/${file ?? `pages.${kind}`}`;
}
