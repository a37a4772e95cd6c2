/**
 * What somebody says to be: "I'm a piano teacher in Bath" is "piano teacher". Undefined where a name stands there.
 *
 * @example
 * readProfession('Ich bin Hebamme in Bonn und suche …'); // 'Hebamme'
 */
export function readProfession(text: string): string | undefined {
  return says.exec(text)?.groups?.['what'];
}

const article = '(?:an?|eine?|une?|un|uma?|um|una|een)\\s';
/** Nouns have a capital in German alone. */
const says = new RegExp(
  `(?<!\\p{L})(?:(?:[Ii][’']?m|I am|[Jj]e suis|[Ss]oy|[Ss]ou|[Ss]ono|[Ii]k ben)\\s(?:${article})?(?<what>\\p{Ll}[\\p{L}-]{3,24}(?:\\s(?:de\\s|di\\s|da\\s)?\\p{Ll}[\\p{L}-]{3,24}){0,2}?)|[Ii]ch bin\\s(?:${article})?(?<what>(?:\\p{Ll}{4,20}\\s)?\\p{Lu}\\p{Ll}{4,30}))(?=\\s(?:in|aus|based|from|near|for|at|à|en|em|a|w|te|and|und|et|y|e|mit|con|avec|con|met|who|looking)\\s|\\s?[,.;!]|$)`,
  'u',
);
