import type { SummedField } from './read-records.ts';

/**
 * The time over which a request wants sums in its chart; undefined where it names none, or where a level, such as
 * a weight, is kept.
 *
 * @example
 * periodIn('workout log with a weekly totals chart', fields); // 'week'
 */
export function periodIn(
  message: string,
  fields: readonly SummedField[],
): 'week' | 'month' | undefined {
  const isSummed = fields.some(({ type, role }) => type === 'date' && role === undefined);
  if (!isSummed || fields.some(({ role }) => role === 'level')) return undefined;
  if (!fields.some(({ sum }) => sum !== undefined)) return undefined;
  return week.test(message) ? 'week' : month.test(message) ? 'month' : undefined;
}

const week =
  /(?<!\p{L})(?:weekly|(?:per|by|each|every|a) week|wöchentlich\p{L}{0,2}|wochen(?:summen?|übersicht|diagramm|werte?)|(?:pro|je|nach) woche|jede woche|semanal(?:es)?|semanais|por semana|hebdomadaires?|par semaine|settimanal[ei]|a settimana|per settimana|wekelijkse?|weektota\p{L}{1,3}|tygodniow\p{L}{1,3}|tygodniami|haftalık|haftaya göre|еженедельн\p{L}{1,3}|(?:по|за) недел\p{L}{1,3}|недельн\p{L}{1,3}|тижнев\p{L}{1,3}|(?:по|за) тижн\p{L}{1,3}|mingguan|per minggu|theo tuần|hàng tuần|veckovis|per vecka|vecko\p{L}{3,8})(?!\p{L})|每周|按周|周(?:合计|总|统计)|週間|週ごと|毎週|주간|주별|साप्ताहिक|हफ़्ते|أسبوعي/iu;
const month =
  /(?<!\p{L})(?:monthly|(?:per|by|each|every) month|monatlich\p{L}{0,2}|monats(?:summen?|übersicht|diagramm|werte?)|(?:pro|je|nach) monat|mensual(?:es)?|mensal|mensais|por mes|por mês|mensuel\p{L}{0,3}|par mois|mensil[ei]|al mese|per mese|maandelijkse?|maandtota\p{L}{1,3}|per maand|miesięczn\p{L}{1,3}|aylık|ежемесячн\p{L}{1,3}|(?:по|за) месяц\p{L}{0,3}|місячн\p{L}{1,3}|(?:по|за) місяц\p{L}{1,3}|bulanan|per bulan|theo tháng|hàng tháng|månadsvis|per månad)(?!\p{L})|每月|按月|月(?:合计|总计|统计)|月間|月ごと|毎月|월간|월별|मासिक|महीने|شهري/iu;
