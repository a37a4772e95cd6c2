import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * For which times totals are asked for; undefined where they are for groups of another kind.
 *
 * @example
 * spanIn('log my runs, with weekly total km'); // 'week'
 */
export function spanIn(said: string): 'month' | 'week' | undefined {
  const text = said.replaceAll(limits, ' ');
  if (!totals.test(text) || grouped.test(text)) return undefined;
  return weekly.test(text) ? 'week' : monthly.test(text) ? 'month' : undefined;
}

const totals = letterPattern(
  '(?<!\\p{L})(?:(?:monats|wochen)\\p{L}{4,12}|(?:week|maand)-?overzicht|totals?|sums?|summar(?:y|ies)|overview|report|summen?|übersicht|bericht|wochensumme|monatssumme|total(?:es)?|resumen|informe|totaux|bilan|résumé|totais|resumo|relatório|totali|riepilogo|totalen|overzicht|sum[ay]|podsumowani[ea]|raport|toplam\\p{L}{0,4}|özet\\p{L}{0,3}|итог\\p{L}{0,2}|сумм\\p{L}|отч[её]т|підсумок|звіт|сум\\p{L})(?!\\p{L})|总额|统计|合計|集計|总计|合计|汇总|합계',
);
const grouped =
  /(?:by|per|nach|pro|por|par|per|wg|według|po|по|за)\s(?:\p{L}{1,3}\s)?(?:categor|kategor|катег|catég|project|projekt|proyect|projet|klient|client|kunde)|(?:カテゴリー?|项目|类别|분류|카테고리)\s?(?:別|ごと|별)|按(?:类别|分类)|categor\p{L}{0,3}göre/iu;
/** "a monthly limit of 900", "limite de 300 € par mois": no totals of months. */
const limits =
  /(?:monthly|weekly|monats|monatliche\p{L}|wochen|месячн\p{L}{2}|місячн\p{L}{2})\s?(?:limit|budget|лимит|ліміт)\p{L}{0,2}|(?:limit|límite|limite|budget|presupuesto|orçamento|лимит|ліміт)(?!\p{L})[^.,;\n]{0,24}?\s(?:mens\p{L}{2,4}|miesięczn\p{L}{1,3}|(?:per|a|pro|im|al|par|por|na|на|за) (?:month|monat|mes|mois|mês|mese|miesiąc|месяц|місяць|week|woche|semana|semaine))(?!\p{L})/giu;
const weekly =
  /(?<!\p{L})(?:weekly|week-?overzicht|(?:de la|della|da) se(?:maine|ttimana|mana)|(?:per|each|every|by) week|wöchentlich\p{L}{0,3}|(?:pro|je) woche|wochen\p{L}{4,12}|semanal(?:es)?|(?:por|cada) semana|hebdomadaires?|par semaine|settimanal[ei]|(?:per|alla|ogni) settimana|wekelijks\p{L}?|per week|tygodniow\p{L}{1,3}|haftalık|недельн\p{L}{1,3}|еженедельн\p{L}{1,3}|(?:за|в) неделю|щотижнев\p{L}{1,3}|за тиждень)(?!\p{L})|週(?:ごと|別|間)|毎週|每周|주간|주별/iu;
export const monthly =
  /(?<!\p{L})(?:monthly|(?:per|each|every|by) month|monatlich\p{L}{0,3}|(?:pro|je|vom|im) monat|monats\p{L}{4,12}|mensual(?:es)?|(?:por|al|cada) mes|mensuel\p{L}{0,3}|(?:par|du) mois|mensal|mensais|(?:por|ao|do) m[eê]s|mensil[ei]|(?:al|del|per|ogni) mese|maandelijks\p{L}?|per maand|miesięczn\p{L}{1,3}|(?:na|za) miesiąc|aylık|месячн\p{L}{1,3}|ежемесячн\p{L}{1,3}|(?:за|в) месяц|місячн\p{L}{1,3}|щомісячн\p{L}{1,3}|за місяць|по (?:месяцам|місяцях))(?!\p{L})|月(?:ごと|別|間)|毎月|每月|按月|월별|매월|매달|월간/iu;
