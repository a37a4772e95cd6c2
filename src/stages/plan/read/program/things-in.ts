import type { Language } from '../../../../contracts/languages.ts';
import { isVerb } from './resources/with/acted.ts';
import { resourceName } from '../../../../starters/shared/reading/resource-name.ts';

/**
 * The things that the subject of a request names, as parts of a path: at most six.
 *
 * @example
 * thingsIn('our books and authors', 'en'); // ['books', 'authors']
 * thingsIn('libros y autores', 'es'); // ['libros', 'autores']
 */
export function thingsIn(subject: string, language: Language): readonly string[] {
  const names = subject
    .split(
      /[,;:.，、(]|\s(?:and|or|with|y|e|con|und|oder|mit|et|avec|com|i|oraz|ve|и|en|met)\s|\sو\s?|[和与と]/iu,
    )
    .flatMap((part) => {
      const words = part
        .trim()
        .split(/\s+/)
        .filter((word) => word !== '' && !fillers.test(word) && !isVerb(word));
      // Of an English or German noun phrase, the last word says what it is.
      const noun = lastSaysIt.has(language) ? words.at(-1) : words[0];
      // "для книг" is in another case.
      const isBent = noun !== undefined && /\p{sc=Cyrillic}/u.test(noun);
      const name = noun === undefined || isBent ? 'items' : resourceName(noun, language);
      return name === 'items' ? [] : [name];
    });
  return [...new Set(names)].slice(0, 6);
}

const lastSaysIt: ReadonlySet<Language> = new Set(['en', 'de']);

/** Articles, and words around the things. */
const fillers =
  /^(?:an?|the|my|our|your|their|all|some|please|pls|plz|thx|thanks|manag(?:e|ing)|het|bijhouden|registreren|registratie|beheer|van|suivi|seguimiento|registro|control|controle|gesti[oó]n|gestione|gestão|acompanhamento|erfassung|erfassen|track(?:ing)?|keep(?:ing)?|verwalten|gestionar|g[ée]rer|gerenciar|gestire|beheren|liste|à|lista|lijst|collections?|catalogu?es?|databases?|lists?|apps?|data|site|website|node|nodejs|javascript|el|la|los|las|un|una|unos|unas|mis?|nuestr[ao]s?|der|die|das|den|dem|ein|eine|einen|meine|unsere|le|les|des|une|du|mes|nos|notre|votre|mon|ma|mio|mi[ae]|nostr[oa]|moj[ae]?|nasz[ae]?|onze?|mijn|os|as|um|uma|noss[ao]s?|minha|meus?|minhas?|il|lo|gli|i|uno|miei|nostri)$/iu;
