import type { Language } from '../../contracts/languages.ts';
import { leftLine } from '../not-included/lines/page-lines.ts';
import { namedCategories } from '../page/reading/named-categories.ts';
import { namedList } from '../shared/named-list.ts';

/** Whether the words to guess are to be fruit; without a theme they are animals. */
export function isAboutFruit(message: string): boolean {
  return fruit.test(message);
}

/** What words are about, and the words. */
export interface Theme {
  readonly name: string;
  readonly words: readonly string[];
}

/** The categories of a request, as it calls them, that there are words for. */
export function readThemes(
  message: string,
  language: Language,
  words: { readonly animals: string; readonly fruits: string },
): readonly Theme[] {
  return (namedCategories(message) ?? themesIn(message)).flatMap((said) => {
    const kind = kindOf(said);
    if (kind === undefined) return [];
    const name = said.charAt(0).toUpperCase() + said.slice(1);
    return [
      { name, words: kind === 'countries' ? countryNames(language) : words[kind].split(', ') },
    ];
  });
}

/** "words of fruits and countries" */
function themesIn(message: string): readonly string[] {
  const { kind, theme = kind, other } = about.exec(message)?.groups ?? {};
  const said = [theme, other].filter((one) => one !== undefined);
  const kinds = kindPatterns.flatMap((one) => wordOf(one, message));
  return said.length < 2 && kinds.length > 1 ? kinds : said;
}

/** The whole word that a pattern finds a part of. */
function wordOf(kind: RegExp, message: string): readonly string[] {
  const { 0: part = '', index = 0 } = kind.exec(message) ?? {};
  if (part === '') return [];
  const [start = ''] = /[\p{L}\p{M}]{0,40}$/u.exec(message.slice(0, index)) ?? [];
  const [end = ''] =
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]{0,40}/u.exec(message.slice(index + part.length)) ??
    [];
  return [/\p{Script=Han}/u.test(part) ? part : `${start}${part}${end}`];
}

function kindOf(name: string): 'animals' | 'fruits' | 'countries' | undefined {
  if (animals.test(name)) return 'animals';
  if (fruit.test(name) || food.test(name)) return 'fruits';
  return countries.test(name) ? 'countries' : undefined;
}

/** Of one word each. */
function countryNames(language: Language): readonly string[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return 'AR AU AT BE BR CA CL CN CO HR CU DK EG FI FR DE GR HU IS IN IE IT JP KE MX MA NL NO PE PL PT ES SE CH TH TR UA VN'
    .split(' ')
    .map((code) => names.of(code) ?? code)
    .filter((one) => /^[\p{L}\p{M}]+$/u.test(one));
}

/**
 * What the words of a game are to be about, if there are no such words.
 *
 * @example
 * leftOutOfHangman('hangman with words about football'); // ['words about football (others stand there)']
 */
export function leftOutOfHangman(message: string, language?: Language): readonly string[] {
  const said = namedCategories(message);
  const others = (said ?? themesIn(message)).filter((name) => kindOf(name) === undefined);
  return others.length === 0 ||
    (said === undefined && (namedList(message, wordsOf)?.length ?? 0) > 2)
    ? []
    : [leftLine('words', language, { x: others.join(', ') })];
}

const fruit =
  /fruit|(?<!\p{L})frut[aio]|obst|früchte|vruchten|owoc|meyve|фрукт|frukt|(?<!\d )buah|trái cây|hoa quả|水果|果物|フルーツ|과일|(?<!\p{L})फल|فواكه/iu;
const animals =
  /animal|(?<!\p{L})tiere?n?(?!\p{L})|animaux|animais|dieren|zwierz|hayvan|живот|звер|звір|тварин|(?<!\p{L})djur|hewan|binatang|động vật|con vật/iu;
const food =
  /food|essen|lebensmittel|comida|alimento|nourriture|aliment|cibo|eten|jedzeni|yiyecek|yemek|ед[аы]|їж[аіу]|maträtt|makanan|món ăn|食|음식|खाना|طعام|أكل/iu;
const countries =
  /countr|länder|país|pays|paes[ei]|landen|kraj[eó]|państw|ülke|стран|країн|(?<!\p{L})länder|negara|quốc gia|国|나라|국가|देश|دول|بلدان/iu;
const kindPatterns = [animals, fruit, countries];
const wordsOf =
  'words?|animals?|animali|animales|animaux|parole(?: di \\p{L}{3,14})?|palabras|mots|wörter|tiere';
const about =
  /(?<!\p{L})(?<kind>(?:movie|film|book|song|game|sports?|football|science|music|space|city|colou?r) (?:titles|names|words|terms))(?!\p{L})|(?<!\p{L})(?:words?|names?|titles|terms|wörtern?|begriffen?|namen|palabras|nombres|términos|mots|noms|palavras|nomes|títulos|titres|titoli|tytuł\p{L}{1,3}|parole|nomi|woorden|słow\p{L}{1,3}|nazw\p{L}{0,3}|слов\p{L}{0,3}|назван\p{L}{1,4})\s(?:d[’']|(?:about|of|from|on|über|von|aus|zum thema|sobre|de|sur|di|su|over|van|o|na temat|z|про|о|об|по)\s)(?:the |el |la |le |les |los |o |a |il |der |die |das )?(?<theme>\p{L}{3,20})(?!\p{L}|\s?[:(])(?:\s(?:and|und|y|et|e|en|i|ve|и|та|och)\s(?<other>\p{L}{3,20}))?/iu;
