/** Whether a tool is to report on a table: "reads loans.csv and tells who is overdue". */
export function asksForReport(text: string): boolean {
  return table.test(text) && reporting.test(text) && !otherWork.test(text);
}

const table = /(?<![\p{L}\p{N}])(?:[\w-]{1,40}\.)?csv(?!\p{L})/iu;
const reporting =
  /(?<!\p{L})(?:reports?|overdue|summar\p{L}{1,6}|totals?|sums?|average|group(?:s|ed)? by|per \p{L}{3,12}|statistic\p{L}*|bericht|auswert\p{L}*|überfällig\p{L}*|gruppier\p{L}*|summe\p{L}?|pro \p{L}{3,14}|informe|resumen|agrup\p{L}*|vencid[ao]s?|rapport|regroup\p{L}*|en retard|relatório|resumo|atrasad[ao]s?|resoconto|riepilogo|raggrupp\p{L}*|scadut[ei]|raport\p{L}*|zestawieni\p{L}|grup\p{L}+|spóźnion\p{L}+|отчёт\p{L}*|отчет\p{L}*|сумм\p{L}+|групп\p{L}+|просроч\p{L}+|overzicht|groepeer\p{L}*|özet\p{L}*|toplam)(?!\p{L})|汇总|统计|逾期|集計|合計|집계/iu;
const otherWork =
  /csv\s?(?:to|into|nach|zu|a|en|para|do|в|→|<?->)\s?json|json\s?(?:to|into|nach|zu|a|en|para|do|в|→)\s?csv|(?:merge|join|zusammenführ)\p{L}*\s(?:\p{L}+\s){0,3}csv|export\p{L}{0,3} (?:\p{L}{1,10} ){0,3}(?:to |as |nach |als |a )?csv|(?<!\p{L})add(?:s|ing)?(?!\p{L})/iu;
