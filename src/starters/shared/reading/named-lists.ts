import { allMatches } from '../../../workspace/text/all-matches.ts';
import { namedValues } from './read-things.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

interface NamedList {
  readonly noun: string;
  readonly values: readonly string[];
  readonly from: number;
  readonly end: number;
}

/**
 * The lists of names in a message, of nouns whose things have names: teams, courses, or as many as a number says.
 *
 * @example
 * namedLists('We have 3 boats (Heron, Otter and Swift)');
 * // [{ noun: 'boats', values: ['Heron', 'Otter', 'Swift'], … }]
 */
export function namedLists(text: string): readonly NamedList[] {
  const found = [teams.exec(text), offers.exec(text)].flatMap((match, index) => {
    const [, noun] = match ?? [];
    const named = noun === undefined ? undefined : namedValues(text, noun);
    return named === undefined || (index === 0 && !named.values.every(isName)) ? [] : [named];
  });
  const listed = [...found, ...inBrackets(text)];
  return [
    ...listed,
    ...called(text).filter(({ from, end }) =>
      listed.every((one) => end <= one.from || one.end <= from),
    ),
  ];
}

/** "Hives are called Agnes, Beryl and Dot", "games: Catan, Ticket to Ride, Azul" */
function called(text: string): readonly NamedList[] {
  // In German each noun has a capital.
  if (german.test(text)) return [];
  return allMatches(text, things).flatMap(({ 0: whole, index, groups = {} }) => {
    const noun = groups['noun'] ?? '';
    const values = (groups['list'] ?? '').split(joint).map((value) => value.trim());
    const isList = values.length > 2 && values.every((value) => ownName.test(value));
    return !isList || noThings.test(noun)
      ? []
      : [{ values, noun, from: index, end: index + whole.trimEnd().length }];
  });
}

const german = /(?<!\p{L})(?:und|für|eine?|der|die|das|mit)(?!\p{L})/u;
const joint = /,\s?(?:(?:and|y|et|e|en|i|и|і|та|or)\s)?|\s(?:and|y|et|e|en|i|и|і|та|or)\s/u;
const things =
  /(?<![\p{L}-])(?<noun>\p{L}{3,20}(?:s|[bcdfgłmnprtvzž]i|[cdklnrt]en|ler|lar|[клнрстц][иы]))(?:\s?:\s|\s(?:are called|are named|se llaman|s['’]appellent|si chiamano|se chamam|heten|nazywają się|называются|звуться)\s)(?<list>\p{Lu}[^.;:!?\n()\d]{6,160})(?=[.;!?\n]|$)/giu;
/** "Agnes", "Ticket to Ride", "Attack from Mars" */
const ownName =
  /^(?!(?:Name|Title|Date|Price|Email|Phone|Status|Nombre|Nom|Nome|Naam|Fecha)(?!\p{L}))\p{Lu}[\p{L}'’&-]{1,20}(?: (?:\p{Lu}[\p{L}'’&-]{0,20}|to|of|the|from|and|de|da|do|di|del|van|in|on)){0,4}$/u;
/** What is listed there is no thing that is kept. */
const noThings =
  /^(?:fields?|columns?|commands?|options?|examples?|colou?rs?|days?|statuses|roles?|types?|prices?|hours?|languages|users?|pages?|sections?|buttons?|features?|categories|tags|levels?|methods?|routes?|headers?|tests?|campos|colores|cores|días|dias|ejemplos|exemplos|comandos|colonnes|champs|couleurs|jours|exemples|commandes|colori|giorni|esempi|comandi|kolory|dni|komendy|velden|kleuren|dagen|kolommen|this|thus|also|запросы|команды|цвета|дни|поля)$/iu;

const isName = (value: string): boolean => /^[\p{Lu}\p{Lo}]/u.test(value);

/** "6 boats (Heron, Otter and Swift)" */
function inBrackets(text: string): readonly NamedList[] {
  return allMatches(text, counted).flatMap(({ 0: whole, index, groups = {} }) => {
    const values = (groups['list'] ?? '')
      .split(/,\s?(?:(?:and|und|y|e|et|i|и|en)\s)?|\s(?:and|und|y|e|et|i|и|en)\s/u)
      .map((value) => value.trim());
    const isList = values.length > 1 && values.every((value) => isName(value) && value.length < 31);
    const noun = groups['noun'] ?? '';
    return isList ? [{ values, noun, from: index, end: index + whole.length }] : [];
  });
}

const counted =
  /(?<!\p{L})(?:\d{1,3}|two|three|four|five|six|zwei|drei|vier|fünf|sechs|dos|tres|cuatro|cinco|seis|deux|trois|quatre|cinq|duas|três|quatro|due|tre|quattro|twee|drie|vijf|zes|dwa|trzy|cztery)\s(?<noun>\p{L}{3,24})\s\((?<list>\p{Lu}[^()\n:=]{3,200})\)/gu;

/** People by what they do, of whom a request tells the names. */
export const staff =
  'barbers|stylists|hairdressers|employees|teachers|trainers|coaches|doctors|therapists|names|friseure|mitarbeiter|lehrer|trainer|ärzte|therapeuten|namen|personen|barberos|peluquer[oa]s|empleados|profesores|médicos|nombres|coiffeurs|employés|professeurs|médecins|noms|barbeiros|cabeleireiros|funcionários|professores|nomes|barbieri|parrucchieri|dipendenti|insegnanti|medici|nomi|kappers|medewerkers|docenten|fryzjerzy|pracownicy|imiona|мастера|врачи|сотрудники|учителя|тренеры|имена|berberler|kuaförler|isimler';
const teams = letterPattern(
  `(?<!\\p{L})(${staff}|people|flatmates|roommates|members|teams|clubs|players|houses|rooms|courts|mannschaften|vereine|spieler|räume|plätze|equipos|jugadores|salas|canchas|times|equipes|jogadores|quadras|équipes|joueurs|salles|squadre|giocatori|campi|drużyny|gracze|ploegen|spelers|takımlar|oyuncular|команды|игроки)(?:\\s?:|\\s(?:are|sind|son|sont|são|sono|zijn|to|это)\\s)`,
);
const offers =
  /(?<!\p{L})(направления|курсы|занятия|услуги|courses|classes|services|categories|departments|kurse|leistungen|kategorien|abteilungen|clases|cursos|servicios|categorías|cours|prestations|disciplines|catégories|aulas|serviços|categorias|corsi|servizi|categorie|lessen|cursussen|diensten|zajęcia|usługi|kategorie|dersler|hizmetler|kategoriler)\s?:/iu;
