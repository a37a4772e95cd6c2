import { sectionCalled } from '../../../../../starters/page/wished/wished-sections.ts';

/** "Gentle site for a doula", "Einladung zum Tag", "Programm", "أطفال": the page, a part of it, whom it is for. */
const saysPage =
  /(?<!\p{L})(?:page|site|website|seite|página|pagina|sito|strona|сайт|страница)\s(?:for|für|para|pour|per|voor|dla|для)\s|^(?:einladung (?:zu[mr]?|zur)|invitation (?:to|for))(?!\p{L})|^(?:programm?e?|schedule|timetable|programma|programa|программа|children|kids|kinder|niños|enfants|crianças|bambini|kinderen|dzieci|çocuklar|(?:ال)?(?:أطفال|أسنان|عيون|نساء|جلدية)|दाँत)$/iu;

/** "Openingstijden" behind a question names a part of the page. */
export function isPartOfPage(name: string): boolean {
  return saysPage.test(name) || sectionCalled(name) !== undefined;
}

/** "GCSE and A level", "I saw: Chile, Peru, Cuba, Oman", "this month's book is 'Emma'": of a pair, a list, a time. */
export function isOneOfMany(name: string, before: string, behind: string): boolean {
  return (
    (/\s(?:and|or|und|oder|y|o|e|et|&)\s\p{Lu}$/u.test(name) && /^\s\p{Ll}/u.test(behind)) ||
    (/:\s$/u.test(before) &&
      !name.includes(' ') &&
      /^(?:,\s\p{Lu}[\p{L}'’-]{1,20}){3}(?:[.;\n]|$)/u.test(behind)) ||
    ofNow.test(before)
  );
}

/** What is only for now: "this month's book is '". */
const ofNow =
  /(?:(?<!\p{L})(?:(?:this|next|last) (?:month|week|season)|of the (?:month|week)|current(?:ly)?|diese[nsr]? (?:monat|woche)|des monats|aktuell\p{L}{0,2}|(?:este|próximo|del) mes|de la semana|ce mois(?:-ci)?|du mois|d[eo]s?te mês|do mês|(?:questo|del) mese|(?:deze|van de) maand|miesiąca|bu ay(?:ın)?|месяца)(?!\p{L})|本月|这个?月|今月|이번 ?[달주]|이달의|इस महीने|هذا الشهر)[^.!?\n。,，]{0,24}["“„«「『'‘]\s?$/iu;

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
