/**
 * The command with which those who lead give points, in small letters; undefined where members pay each other.
 *
 * @example
 * givenByStaff('teachers give points with /give'); // 'give'
 */
export function givenByStaff(text: string): string | undefined {
  return givesByHand.exec(text.slice(0, 4000))?.groups?.['name']?.toLowerCase();
}

const givesByHand =
  /(?<!\p{L})(?:teachers?|lehrer(?:innen)?|profes(?:ores|or)?|profs?|enseignants?|professores|insegnanti|leraren|docenten|nauczyciele|öğretmen(?:ler)?|учителя|вчителі|lärare|admins?|mods?|staff)(?!\p{L})\s(?:(?:can|may|können|dürfen|pueden|peuvent|podem|possono|mogą|могут)\s)?(?:gives?|awards?|add|geben|vergeben|dan|dar|donnent|donner|dão|danno|dare|geven|dają|verir|дают|давати|дають|ger)\s[^.;/\n]{0,30}\/(?<name>[\p{L}\p{M}_-]{2,32})/iu;
