import { asksForMeals } from './read-week.ts';

/** Whether the meals of a week are to be planned, however it is said. */
export function asksForMealWeek(text: string): boolean {
  return asksForMeals(text) && plans.test(text) && week.test(text);
}

const plans =
  /(?<!\p{L})(?:plan\p{L}{0,7}|organi[sz]\p{L}{1,4}|pianific\p{L}{1,5}|planif\p{L}{1,6}|planej\p{L}{1,4}|zaplanow\p{L}{1,4}|планир\p{L}{1,6})(?!\p{L})|计划|安排|計画|献立|계획|योजना|تخطيط/iu;
const week =
  /(?<!\p{L})(?:weeks?|weekly|woche\p{L}{0,2}|wochen\p{L}{2,8}|semanas?|semanal|semaine|settiman\p{L}{1,4}|wekelijkse?|tydzień|tygodni\p{L}{1,4}|hafta\p{L}{0,6}|недел\p{L}{1,3})(?!\p{L})|周|星期|週|주간|일주일|सप्ताह|हफ़्ते|أسبوع/iu;
