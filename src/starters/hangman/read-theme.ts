import { namedList } from '../shared/named-list.ts';

/** Whether the words to guess are to be fruit; without a theme they are animals. */
export function isAboutFruit(message: string): boolean {
  return fruit.test(message);
}

/**
 * What the words of a game are to be about, if there are no such words.
 *
 * @example
 * leftOutOfHangman('hangman with words about football');
 * // ['words about football: animals stand there (content.js has them)']
 */
export function leftOutOfHangman(message: string): readonly string[] {
  const theme = about.exec(message)?.groups?.['theme'];
  const isKnown = theme === undefined || fruit.test(theme) || animals.test(theme);
  return isKnown || (namedList(message, wordsOf)?.length ?? 0) > 2
    ? []
    : [`words about ${theme}: animals stand there (content.js has them)`];
}

const fruit =
  /fruit|(?<!\p{L})frut[aio]|obst|früchte|vruchten|owoc|meyve|фрукт|水果|果物|フルーツ|과일|(?<!\p{L})फल|فواكه/iu;
const animals =
  /animal|(?<!\p{L})tiere?n?(?!\p{L})|animaux|animais|dieren|zwierz|hayvan|живот|звер/iu;
const wordsOf =
  'words?|animals?|animali|animales|animaux|parole(?: di \\p{L}{3,14})?|palabras|mots|wörter|tiere';
const about =
  /(?<!\p{L})(?:words?|names?|terms|wörtern?|begriffen?|namen|palabras|nombres|términos|mots|noms|palavras|nomes|parole|nomi|woorden|słow\p{L}{1,3}|nazw\p{L}{0,3}|слов\p{L}{0,3}|назван\p{L}{1,4})\s(?:about|of|from|on|über|von|aus|zum thema|sobre|de|sur|d[’']|di|su|over|van|o|na temat|z|про|о|об|по)\s?(?:the |el |la |le |les |los |o |a |il |der |die |das )?(?<theme>\p{L}{3,20})/iu;
