/** "Gentle site for a doula", "Einladung zum Tag", "Programm", "أطفال": the page, a part of it, whom it is for. */
export const saysPage =
  /(?<!\p{L})(?:page|site|website|seite|página|pagina|sito|strona|сайт|страница)\s(?:for|für|para|pour|per|voor|dla|для)\s|^(?:einladung (?:zu[mr]?|zur)|invitation (?:to|for))(?!\p{L})|^(?:programm?e?|schedule|timetable|programma|programa|программа|children|kids|kinder|niños|enfants|crianças|bambini|kinderen|dzieci|çocuklar|(?:ال)?(?:أطفال|أسنان|عيون|نساء|جلدية)|दाँत)$/iu;

/** "who runs it (Ann Poe and Bo Lee)" */
export const whoRuns =
  /(?<!\p{L})(?:who (?:runs|leads|teaches)(?: it)?|(?:run|led|taught) by|judges(?: are)?|coach(?:es)?(?: are)?|guide is)\W{1,3}$/iu;

/** "those we look for: Ann Poe, Bo Lee, Cy Dow" */
export function isOfPeople(before: string, behind: string): boolean {
  return (
    (/\p{Ll}[»”")]?:\s$/u.test(before) &&
      /^(?:,\s\p{Lu}[\p{L}'’-]{1,20}\s\p{Lu}[\p{L}'’-]{1,20}){2}/u.test(behind)) ||
    (/\p{Lu}\p{L}{1,20}\s\p{Lu}\p{L}{1,20},\s$/u.test(before) && /^(?:[,.;\n]|$)/u.test(behind))
  );
}
