import { namedValues } from './read-things.ts';

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
  return [...found, ...inBrackets(text)];
}

const isName = (value: string): boolean => /^[\p{Lu}\p{Lo}]/u.test(value);

/** "6 boats (Heron, Otter and Swift)" */
function inBrackets(text: string): readonly NamedList[] {
  return [...text.matchAll(counted)].flatMap(({ 0: whole, index, groups = {} }) => {
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
const teams = new RegExp(
  `(?<!\\p{L})(${staff}|people|flatmates|roommates|members|teams|clubs|players|houses|rooms|courts|mannschaften|vereine|spieler|räume|plätze|equipos|jugadores|salas|canchas|times|equipes|jogadores|quadras|équipes|joueurs|salles|squadre|giocatori|campi|drużyny|gracze|ploegen|spelers|takımlar|oyuncular|команды|игроки)(?:\\s?:|\\s(?:are|sind|son|sont|são|sono|zijn|to|это)\\s)`,
  'iu',
);
const offers =
  /(?<!\p{L})(направления|курсы|занятия|услуги|courses|classes|services|categories|departments|kurse|leistungen|kategorien|abteilungen|clases|cursos|servicios|categorías|cours|prestations|disciplines|catégories|aulas|serviços|categorias|corsi|servizi|categorie|lessen|cursussen|diensten|zajęcia|usługi|kategorie|dersler|hizmetler|kategoriler)\s?:/iu;
