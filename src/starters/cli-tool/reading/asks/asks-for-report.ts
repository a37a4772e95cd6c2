import { readAge } from '../values/read-age.ts';
import { saysKeywords } from '../values/read-keywords.ts';
import { saysCsv } from '../read-data-file.ts';

/** Whether a tool is to report on a table: "reads loans.csv and tells who is overdue". */
export function asksForReport(text: string): boolean {
  return (
    table.test(text) &&
    (reporting.test(text) || saysKeywords(text) || readAge(text) !== undefined) &&
    (!otherWork.test(text) || (saysKeywords(text) && readsTable.test(text))) &&
    !saysCsv.test(text)
  );
}

const table = /(?<![\p{L}\p{N}])(?:[\w-]{1,40}\.)?csv(?!\p{Script=Latin})/iu;
const reporting =
  /(?<!\p{L})(?:reports?|overdue|summar\p{L}{1,6}|totals?|sums?|averages?|mean|median|percent\p{L}{0,4}|durchschnitt\p{L}{0,3}|promedio|media|moyennes?|médiane|média|medie|gemiddelde|średni\p{L}|ortalama|средн\p{L}{2}|group(?:s|ed)? by|per \p{L}{3,12}|statistic\p{L}*|bericht|auswert\p{L}*|überfällig\p{L}*|gruppier\p{L}*|additionn\p{L}{1,3}|addier\p{L}{1,2}|adds? up|sum(?:uj\p{L}{0,2}|[aęy])|складыва\p{L}{1,3}|summe\p{L}?|pro \p{L}{3,14}|informe|resumen|agrup\p{L}*|vencid[ao]s?|(?:por|al|cada) (?:mes|año|semana|categoría)|par (?:mois|an|catégorie)|(?:por|ao|por cada) (?:mês|categoria)|(?:al|per) (?:mese|categoria)|za miesiąc|miesięcznie|за (?:месяц|місяць)|по (?:месяцам|категориям|місяцях)|aylık|rapport|regroup\p{L}*|en retard|relatório|resumo|atrasad[ao]s?|resoconto|riepilogo|raggrupp\p{L}*|scadut[ei]|raport\p{L}*|zestawieni\p{L}|grup\p{L}+|spóźnion\p{L}+|отчёт\p{L}*|отчет\p{L}*|сумм\p{L}+|групп\p{L}+|просроч\p{L}+|overzicht|groepeer\p{L}*|özet\p{L}*|toplam)(?!\p{L})|प्रतिशत|औसत|平均|평균|汇总|统计|逾期|集計|合計|집계/iu;
const otherWork =
  /csv\s?(?:to|into|nach|zu|a|en|para|do|в|→|<?->)\s?json|json\s?(?:to|into|nach|zu|a|en|para|do|в|→)\s?csv|(?<!\p{L})(?:merge|join|zusammenführ)\p{L}{0,8}\s(?:\p{L}{1,15}\s){0,3}csv|(?<!\p{L})export\p{L}{0,3} (?:\p{L}{1,10} ){0,3}(?:to |as |nach |als |a )?csv|(?<!\p{L})(?:add(?:s|ing)?|añad\p{L}{1,4}|agreg\p{L}{1,4}|ajout\p{L}{1,4}|adicion\p{L}{1,4}|aggiung\p{L}{1,4}|dodaw?a?j?\p{L}{0,4}|hinzufüg\p{L}{1,3}|toevoeg\p{L}{1,3}|ekle\p{L}{0,4}|добав\p{L}{1,5})(?!\p{L})|添加|追加|추가|csv\s?(?:形式|ファイル|파일|文件)?\s?(?:への?|にも?|で|として|로|을|를|으로)?\s?(?:出力|書き出|エクスポート|导出|내보내|출력)|(?:导出|エクスポート|내보내).{0,6}csv|eksport (?:do )?csv|экспорт (?:в )?csv|csv[- ]export(?!\p{L})/iu;

/** "reads a CSV of sales" */
export const readsTable =
  /(?<!\p{L})(?:reads?|liest|lee|lea|lit|legge|lê|leia|leest|czyta|okur|okuyan|читает)\s.{0,24}(?:csv|table|tabelle|planilha|tabla|tableau)|(?:csv|tabelle|tabla|tableau|planilha|tabella|tabel\p{L}?).{0,60}\s(?:ein(?:zu)?lesen|lesen|importier\p{L}{1,3}|leer|lire|leggere|ler|inlezen|lezen|wczyt\p{L}{1,4}|прочит\p{L}{2,4}|загру\p{L}{2,4}|oku\p{L}{1,5})(?!\p{L})/iu;
