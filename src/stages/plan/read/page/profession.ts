/**
 * What somebody says to be or to have: "I'm a piano teacher in Bath" is "piano teacher", "I run a cafe" "cafe". Undefined where a name stands there.
 *
 * @example
 * readProfession('Ich bin Hebamme in Bonn und suche …'); // 'Hebamme'
 */
export function readProfession(text: string): string | undefined {
  return says.exec(text)?.groups?.['what'] ?? beside.exec(text)?.groups?.['what'];
}

const article = '(?:an?|eine?|une?|un|uma?|um|una|een)\\s';
const owns =
  "[Ii] (?:run|own)|[Ww]e (?:run|own)|[Jj]e tiens|[Nn]ous tenons|[Rr]egento|[Gg]estisco|[Tt]engo|[Tt]enho|[Oo]n organise|[Nn]ous organisons|[Ww]e organi[sz]e|[Ww]e(?: are|[’']re) (?:organi[sz]ing|holding|hosting)|[Oo]rganizamos|[Oo]rganizziamo|[Ww]ij organiseren|[Oo]rganizujemy";
const is = "[Ii][’']?m|I am|[Jj]e suis|[Ss]oy|[Ss]ou|[Ss]ono|[Ii]k ben";
const word = '\\p{Ll}[\\p{L}-]{3,24}';
const end =
  '(?=\\s(?:in|aus|based|from|near|for|at|à|en|em|a|w|te|and|und|et|y|e|mit|con|avec|met|who|called|looking)\\s|\\s?[,.;!]|$)';
/** Nouns have a capital in German alone. */
const says = new RegExp(
  `(?<!\\p{L})(?:(?:(?:${owns})\\s${article}|(?:${is})\\s(?:${article})?)(?<what>${word}(?:\\s(?:de\\s|di\\s|da\\s)?${word}){0,2}?)|(?:I|[Ww]e) have an? (?<what>\\p{Ll}[\\p{L}-]{1,24}(?:\\s\\p{Ll}[\\p{L}-]{1,24}){0,3})(?=\\s(?:called|named)\\s)|[Ii]ch bin\\s(?:${article})?(?<what>(?:\\p{Ll}{4,20}\\s)?\\p{Lu}\\p{Ll}{4,30}))${end}`,
  'u',
);
/** "Our animal shelter, Second Paws, needs a site", "Zeytin Dalı adlı kahvaltı mekânımız" */
const beside =
  /(?<!\p{L})(?:[Oo]ur|[Mm]y|[Nn]otre|[Mm]on|[Mm]a|[Nn]uestr[oa]|[Mm]i|[Nn]oss[oa]|[Mm]inha|[Mm]eu|[Nn]ostr[oa]|[Mm]i[ao]|[Oo]nze|[Oo]ns|[Mm]ijn)\s(?<what>(?!name)\p{Ll}[\p{L}-]{1,24}(?:\s\p{Ll}[\p{L}-]{1,24}){0,3})(?:,\s|\s(?:called|named|namens|llamad[oa]|chiamat[oa]|chamad[oa])\s)["“«]?\p{Lu}|(?:adlı|adında|isimli)(?:\sbir)?\s(?<what>\p{Ll}{3,20}(?:\s\p{Ll}{3,20}?)?m[ıiuü]z)(?!\p{L})/u;
