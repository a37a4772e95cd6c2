import { capital, joint, proper } from '../name-patterns.ts';
import { titleCase } from '../title-case.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

/**
 * The name of an organisation, where a request says what it is of: such a name stands over a site before those
 * of the people who run it, of its town, and of what it lists.
 *
 * @example
 * organisationIn('for my physio practice, Northgate Physio. I am Beth'); // 'Northgate Physio'
 */
export function organisationIn(text: string): string | undefined {
  for (const finds of rules) {
    const name = finds.exec(text)?.groups?.['name'];
    if (name !== undefined)
      return /\p{Lu}/u.test(name) || isCode.test(name) ? name : titleCase(name.split(' '));
  }
  return undefined;
}

/** "tidecalc" */
const isCode = /^[a-z0-9_-]+$/u;

/** What people make sites for, as it stands before a name. In languages with cases, in the genitive too. */
export const kinds = [
  'caf[eé]|coffee shop|bar|pub|restaurant|bistro|brewery|bakery|b&b|band|choir|orchestra|quartet|trio|club|society|league|gym|studio|salon|shop|store|boutique|bookshop|garage|clinic|practice|surgery|school|academy|nursery|kindergarten|farm|food truck|truck|theatre|theater|museum|hotel|hostel|agency|charity|shelter|scout group|troop|church',
  'kneipe|gasthaus|bäckerei|metzgerei|werkstatt|praxis|verein|chor|kita|schule|hof|gärtnerei|buchladen|fahrschule|tanzschule',
  'cafetería|restaurante|panadería|taller|peluquería|academia|clínica|librería|tienda|escuela|coro|asociación',
  'boulangerie|fromagerie|librairie|atelier|salon|école|chorale|association|ferme|cabinet|crêperie|auberge',
  'padaria|oficina|escola|clínica|livraria|loja|associação|pousada',
  'trattoria|pizzeria|osteria|panetteria|panificio|pasticceria|gelateria|bottega|scuola|palestra|coro|associazione|azienda agricola|az\\. agricola|cantina|agriturismo',
  'bakkerij|frituur|kapsalon|winkel|boekwinkel|koor|vereniging|praktijk|rijschool|ijsclub|school|kwekerij',
  'klub(?:u|ie)?|zespołu?|chóru?|szkoł[ay]|piekarni[aę]?|restauracji?|kawiarni[aę]?|gabinetu?|warsztatu?|sklepu?',
  'клуба?|группы?|хора?|студи[яи]|школ[аы]|пекарн[яи]|кафе|мастерск(?:ая|ой)|салона?|кофейн[яи]',
].join('|');

/** A word that belongs to a kind: "little", "żeglarskiego". */
const word = '(?:\\p{L}[\\p{L}’-]{1,20}\\s)';
const end = '(?=[,.;!\\n]|\\s\\p{Ll}|\\s[-–—(]|$)';

/** "Harrow & Pike, a two-person bike repair ": it has its name, and what follows its town is a town too. */
const namedAhead =
  "\\p{Lu}[\\p{L}'’-]{1,24},\\s(?:an?|the|eine?|une?|la|le|uma?|una?|een)?\\s?(?:[^\\s,.;]{2,20}\\s){0,4}";

const rules: readonly RegExp[] = [
  // "for my physio practice, Northgate Physio. I am Beth Lowrie"
  letterPattern(
    `(?<!\\p{L})(?:[Ff]or|[Ff]ür|[Pp]ara|[Pp]our|[Pp]er|[Vv]oor)\\s(?:my|our|meine?n?|unsere?n?|mi|nuestr[oa]|mon|ma|notre|minha|noss[oa]|mijn|ons|onze)\\s(?:\\p{Ll}{2,20}\\s){0,2}(?:${kinds}),\\s(?<name>${capital}(?:\\s(?:${joint}\\s){0,2}${capital}){1,4})(?=[.;!\\n])`,
    'u',
  ),
  // "page for the Lagos food truck Suya Spot: suya"
  letterPattern(
    `(?<!\\p{L})for\\s(?:the|our|my)\\s${capital}\\s(?:${kinds})\\s(?<name>${capital}(?:\\s${capital}){1,3})(?=[:,.;!\\n]|$)`,
    'u',
  ),
  // "Board game cafe The Spare Pawn, need a page for our library"
  letterPattern(
    `^(?:\\p{L}[\\p{Ll}’-]{1,20}\\s)?(?:\\p{Ll}{2,20}\\s){0,3}(?:${kinds})\\s(?:\\p{Ll}{3,20}\\s)?(?<name>${proper})(?=,\\s\\p{Ll}|\\s(?:in|from|needs|wants|z|ze|из|в)\\s)`,
    'u',
  ),
  // "wij hebben een frituur in Aalst, 't Gulden Vat"
  letterPattern(
    `(?<!\\p{L})(?<!${namedAhead})(?:${kinds})\\s(?:in|en|à|em|a|bei|te|w|в)\\s\\p{Lu}[\\p{L}'’-]{1,24},\\s(?<name>['’]t\\s${proper}|${capital}(?:\\s(?:${joint}\\s){0,2}${capital}){1,5})${end}`,
    'u',
  ),
  // "vendere il nostro olio, az. agricola Tre Noci, Bitonto"
  letterPattern(
    `,\\s(?:della\\s|dell['’]|del\\s|la\\s|il\\s|le\\s|die\\s|der\\s)?(?:${kinds})\\s(?:${word}(?!\\p{Lu}))?(?<name>${proper})(?=[,.;!\\n])`,
    'u',
  ),
  // "the page of the Sagra della Castagna, 5 and 12 October"
  letterPattern(
    `(?<!\\p{L})(?:pagina|sito|página|sitio|page|site|seite|strona|stronę)\\s(?:della|dell['’]|del|de la|du|der|des|do|da)\\s?(?<name>${capital}(?:\\s(?:${joint}\\s){0,2}${capital}){1,4})${end}`,
    'u',
  ),
  // "a documentation site for a small Python library, tidecalc."
  /(?<!\p{L})(?:library|package|module|plugin|script|tool|cli|bibliothek|skript|paket|biblioteca|bibliothèque|libreria|biblioteka),\s(?<name>[a-z][a-z0-9_-]{2,24})(?=[.;!\n]|,\s\p{Ll})/u,
  // "I volunteer with a kids' chess club at Elm Library"
  letterPattern(
    "(?<!\\p{L})(?:volunteer (?:with|at|for)|help (?:out )?(?:with|at)|look after) (?:an?|our|the) (?<name>(?:\\p{Ll}[\\p{L}'’]{1,20}\\s){1,3}(?:club|group|choir|team|troop|class|shelter|kitchen|library))(?=[,.;]|\\s(?:at|in|on|for)\\s)",
    'u',
  ),
];
