import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { Language } from '../../../contracts/languages.ts';
import type { NodePlan } from '../../../contracts/job/plan.ts';
import type { SettingsValue } from '../../settings-module.ts';
import { wordsOf } from '../../page/dictionary.ts';
import { fold } from '../../shared/fold.ts';
import { stemOf } from '../../shared/reading/read-things.ts';
import { readAge } from './values/read-age.ts';
import { incomeField, keepsIncomes } from './values/read-incomes.ts';
import { monthly } from './values/read-span.ts';
import { keywordsIn } from './values/read-keywords.ts';
import { fieldLabel } from '../texts/tool-texts.ts';
import { organizeTexts } from '../organize-texts.ts';
import { reportTexts } from '../report-texts.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * How a table is to be reported: by which column, what is added up, what is late.
 *
 * @example
 * readReport('columns: who, hours. total hours per who', plan).group; // 'who'
 */
export function readReport(
  text: string,
  { resources = [], language = 'en' }: Pick<NodePlan, 'resources' | 'language'>,
): { readonly [key: string]: SettingsValue } {
  const head = text.slice(0, 4000);
  const [own] = resources.toSorted((a, b) => b.fields.length - a.fields.length);
  const told = columnsIn(head);
  const fields = (own?.fields ?? []).filter(
    ({ label }) => told === undefined || told.includes(label),
  );
  const keywords = keywordsIn(head);
  const mappedTo = Object.entries(keywords ?? {}).flat(2);
  const columns = (told ?? fields.map(({ label }) => label)).filter(
    (label) =>
      /^[\p{L}][\p{L}\p{M}\p{N}_ -]{0,30}$/u.test(label) &&
      (told !== undefined ||
        !(
          noColumn.test(label) ||
          mappedTo.some((one) => one === label || one === label.toLowerCase())
        )),
  );
  const hasFlow = keepsIncomes(head);
  const isApart = hasFlow || apart.test(fold(head));
  // "per month and per category": the months have a table of their own.
  const said = isApart ? fold(head).replace(eachMonth, ' ') : fold(head);
  const named = (pattern: RegExp): string | undefined =>
    wordsIn(said, pattern).flatMap(
      (word) =>
        columns.find((column) =>
          word.startsWith(fold(stemOf(column.split(/[_-]/u)[0] ?? '') ?? column).toLowerCase()),
        ) ?? [],
    )[0];
  const due =
    fields.find(({ label }) => dueWords.test(fold(label))) ??
    fields.find(({ type }) => type === 'date');
  const isLate = lateWords.test(head) && due !== undefined;
  const age = isLate ? undefined : readAge(head);
  const day = fields.find(({ label }) => seenWords.test(fold(label)))?.label ?? due?.label;
  const { fee, unit, cap } = fees(head);
  const sum =
    named(summed) ??
    columnIn(head) ??
    fields.find(({ label }) => peopleWords.test(fold(label)))?.label ??
    fields.find(({ type }) => type === 'number' || type === 'integer')?.label;
  const { pick } = wordsOf(reportTexts, language);
  const word = [
    ...wordsIn(fold(head).replace(eachMonth, ' '), grouped),
    ...wordsIn(head, groupedDense),
    ...wordsIn(head, groupedBefore),
  ].find((one) => !noGroup.test(one));
  // Where no columns are told, the tool looks for the one that is meant.
  const group = named(grouped) ?? (columns.length === 0 ? word : undefined);
  const input = inputFile.exec(head)?.[0];
  return {
    columns: columns.filter((column) => !reserved.has(column)),
    ...(group !== undefined && { group }),
    ...(keywords !== undefined && {
      keywords: { ...keywords },
      group: fieldLabel('category', language),
      other: wordsOf(organizeTexts, language).t('other'),
    }),
    ...(hasFlow && { flow: incomeField(language).oneOf }),
    ...(sum !== undefined && !isLate && { sum }),
    ...(isLate && {
      late: {
        column: due.label,
        ...(fee !== undefined && { fee }),
        ...(cap !== undefined && { cap }),
      },
    }),
    ...(age !== undefined && { age: { ...age, ...(day !== undefined && { column: day }) } }),
    ...(monthly.test(head) && { isMonthly: true }),
    ...(isApart && { isApart: true }),
    ...(saysMean(head) && { isMean: true }),
    ...(spending.test(head.replace(mapped, '')) && !hasFlow && { isSpent: true }),
    ...(input !== undefined && { input }),
    dates: orderIn(head, language),
    currency: unit,
    texts: pick(...reportTexts.keys),
  };
}

function wordsIn(text: string, pattern: RegExp): readonly string[] {
  return allMatches(text, pattern).map(({ groups }) => groups?.['column']?.toLowerCase() ?? '');
}

/** Which of 02/03/2026 is the month, where the file does not show it: in the United States the first. */
function orderIn(text: string, language: Language): 'mdy' | 'dmy' {
  if (/mm[/.-]dd/iu.test(text)) return 'mdy';
  const isElsewhere =
    language !== 'en' ||
    /dd[/.-]mm|[£€₹]|(?<!\p{L})(?:uk|british|australian?|india)(?!\p{L})/iu.test(text);
  return isElsewhere ? 'dmy' : 'mdy';
}

/** "pro Monat ausgibt", "выводит итог по категориям и по месяцам" */
export function saysMonths(clause: string): boolean {
  const plain = fold(clause);
  return (
    clause.length < 80 && (monthly.test(clause) || apart.test(plain) || onlyEach.test(plain.trim()))
  );
}

/** "was ich ausgegeben habe" */
export function saysSpending(clause: string): boolean {
  return clause.length < 60 && spending.test(clause);
}

/** "bank csv", "monthly totals": what is said of the table, and no column. */
const noColumn =
  /csv|json|total|chart|report|separat|income|expens|month|keyword|=|\S\s\S{1,20}\s\S/iu;

/** "CSV von der Bank (Datum;Empfänger;Betrag)" */
function columnsIn(text: string): readonly string[] | undefined {
  const list = /csv[^().\n]{0,40}\((?<list>[^()=>→\n]{3,160})\)/iu.exec(text)?.groups?.['list'];
  const names = list?.split(/\s?[;,|]\s?/u).map((name) => name.trim()) ?? [];
  return names.length > 1 ? names : undefined;
}

function columnIn(text: string): string | undefined {
  const { column, other } = columnWord.exec(text)?.groups ?? {};
  return column ?? other;
}

/** Options that a report has for itself. */
const reserved: ReadonlySet<string> = new Set([
  'by',
  'sum',
  'separator',
  'html',
  'json',
  'csv',
  'month',
  'help',
  'version',
]);
const dueWords =
  /^(?:due|deadline|return|until|fallig|frist|ruckgabe|bis|venc|limite|devolucion|echeance|retour|prazo|devolucao|scaden|termin|zwrot|срок|teslim)/iu;
const lateWords =
  /overdue|days? late|late fees?|überfällig|zu spät|verspätet|tage verspätung|vencid|atrasad|retraso|en retard|retard|atraso|scadut|ritardo|spóźnion|po terminie|przetermin|просроч|опозда|te laat|gecikm|逾期|延滞|遅れ/iu;
/** "sums the amount column", "suma la columna importe" */
const columnWord =
  /(?:sums?|adds? up|totals?)\s(?:up\s)?(?:of\s)?(?:the\s)?["'`]?(?<column>\p{L}[\p{L}_-]{1,24})["'`]?\scolumn|(?:summ|addier|sum[ae]|addition|somm)\p{L}{0,6}\s(?:die |la |a |le )?(?:spalte|columna|colonne|coluna|colonna)\s["'`„«]?(?<other>\p{L}[\p{L}_-]{1,24})/iu;
/** "last visit", "letzter Besuch", "dernière visite" */
const seenWords =
  /(?<!\p{L})(?:last|letzte\p{L}?|ultim[oa]|derniere?|laatste?|ostatni\p{L}?|son|последн\p{L}{2})(?!\p{L})|visit|besuch|seen|login|expir|ablauf|caduc|vence|perem|scad|wazn|срок/iu;
/** "household size": how many people a row stands for */
const peopleWords =
  /(?<!\p{L})(?:household|family|party|group|team) (?:size|members)|(?<!\p{L})(?:people|persons|personen|personas|personnes|pessoas|persone|osob\p{L}?|kisi\p{L}{0,4}|человек|人数|人数|인원)|haushaltsgro|miembros|membres/iu;
const grouped =
  /(?:group(?:s|ed|ing)?(?: them| it)? by|per|for each|by each|nach|pro|je|gruppiert nach|por(?: cada)?|agrupad[oa]s? por|par|regroupes? par|per ogni|raggruppat\p{L} per|wedlug|na(?= kateg)|за|na kazd\p{L}{1,3}|po|по|для каждого|voor elke|per)\s(?:the |el |la |le |der |dem )?(?<column>\p{L}[\p{L}_-]{2,24})/giu;
/** "担当者ごと", "按部门", "고객별" */
const groupedDense =
  /(?:按照?)(?<column>(?!月|日|年)\p{sc=Han}{2,6}?)(?=分组|汇总|统计|合计|求和|分类)/gu;
const groupedBefore =
  /(?<column>(?:(?!毎|月|日|年|매)[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}]){2,8})(?:ごと|別|별)/gu;
/** Whether means are asked for: "the average and the best mark". */
export function saysMean(text: string): boolean {
  return means.test(fold(text));
}

const means =
  /(?<!\p{L})(?:averages?|means?|medians?|durchschnitt\p{L}{0,3}|mittelwert\p{L}{0,2}|promedio|media|moyennes?|mediane?s?|gemiddelde|sredni\p{L}|ortalama|средн\p{L}{2})(?!\p{L})|平均|평균|औसत/iu;
/** "how much I spent per month": of a bank's table only what was paid. */
const spending =
  /(?<!\p{L})(?:spen[dt](?:s|ings?)?|expens(?:es?|ive)|ausgegeben|ausgebe|ausgaben|gast[éoe]s?|gastado|gastos|dépens\p{L}{1,3}|gastei|gastamos|despesas|spes[oaei]|spend[oi]\p{L}{0,4}|uitgegeven|uitgaven|uitgeef|wydał[ae]?m?|wydatk\p{L}{1,3}|wydaj[eę]|потра[тч]\p{L}{1,6}|трат\p{L}{1,3}|тра[чт]у|расход\p{L}{0,3}|витра[тч]\p{L}{0,6}|harca\p{L}{1,8}|spenderat|utgift\p{L}{0,4}|chi tiêu)(?!\p{L})|花了|花费|支出|出費|使った|지출|썼|ख़?र्च/iu;
/** '"esselunga" = spesa': what a category is called. */
const mapped = /["“„«][^"“”„«»\n]{1,30}["”“»]\s?(?:=|[-=]?>|→|:)\s?\p{L}{2,20}/gu;
const noGroup =
  /^(?:colum|column|spalte|colonn|coluna|kolo|kolumn|столб|колонк|стовп|month|monat|mes|mois|mese|maand|miesiac|ay|месяц|day|tag|dia)/u;
const months =
  '(?:month|monat|mes|mois|mese|maand|miesiac\\p{L}{0,2}|месяц\\p{L}{0,2}|місяц\\p{L}{0,2}|manad|bulan|thang)';
const each =
  '(?:per|by|for each|for every|each|every|pro|je|nach|por|por cada|cada|par|chaque|al|ogni|per ogni|na|wedlug|voor elke|po|по|за|setiap|theo)';
const and = '(?:and|und|y|et|e|en|i|oraz|и|і|та|och|dan|va|plus|&)';
const onlyEach = letterPattern(`^${each}\\s\\p{L}{2,20}$`);
const eachMonth = letterPattern(`(?<!\\p{L})${each}\\s${months}(?!\\p{L})`, 'giu');
/** "per category and per month": two tables, and none of both. */
const apart = letterPattern(
  `(?<!\\p{L})(?:${each}\\s(?:\\p{L}{2,20}\\s){1,2},?\\s?${and}\\s(?:(?:one|also|auch|aussi|también|anche)\\s)?${each}\\s${months}|${each}\\s${months}(?:,|\\s,?\\s?${and})\\s(?:(?:one|also)\\s)?${each}\\s\\p{L}{2,20})(?!\\p{L})|按(?!月)[^按,，。]{1,6}[和与、]按月|按月[和与、]按|別(?:と|、|および)月別|月別(?:と|、|および)[^\\s、。]{1,8}別|별(?:과|,|및|로,?)?\\s?월별|월별(?:과|,|및)?\\s?[^\\s,.]{1,6}별`,
);
const inputFile = /(?<![\p{L}\p{N}/._-])[a-z][a-z0-9_-]{0,30}\.csv(?![\p{L}\p{N}])/iu;
const summed =
  /(?:total|sum|sums?(?: up)?(?: of)?|adds? up|summe(?: der)?|gesamt\p{L}{0,3}|suma(?: de)?|total de|somme des?|totale|soma(?: de)?|somma(?: delle| dei)?|сумм\p{L}{1,2}|totaal)\s(?:the |of |der |las |los |des )?(?<column>\p{L}[\p{L}_-]{2,24})/giu;

/** "10p per day capped at £5" */
function fees(text: string): {
  readonly fee?: number;
  readonly unit: string;
  readonly cap?: number;
} {
  const money =
    '(?<before>[£$€]|zł|kr)?\\s?(?<n>\\d{1,4}(?:[.,]\\d{1,2})?)\\s?(?<after>p(?:ence)?|ct|cents?|c|gr(?:oszy)?|[£$€]|zł|eur(?:os?)?)?';
  const day =
    '(?:per|a|each|pro|por|par|al|je|za|in|на|в)\\s(?:day|tag|dia|día|jour|giorno|dzień|день)';
  const daily = letterPattern(`${money}\\s(?:\\p{L}{2,10}\\s)?${day}(?!\\p{L})`).exec(text)?.groups;
  const most = letterPattern(
    `(?:capped at|cap of|up to|max(?:imum|imal)?(?: of)?|at most|no more than|höchstens|maximal|bis zu|máximo(?: de)?|hasta|au plus|maximum|até|massimo|fino a|maks\\.?|не более)\\s${money}(?!\\s?(?:days|tage|rows))`,
  ).exec(text)?.groups;
  const fee = daily === undefined ? undefined : amountOf(daily);
  const cap = most === undefined || fee === undefined ? undefined : amountOf(most);
  const signs = [daily?.['before'], most?.['before'], daily?.['after'], most?.['after']];
  const unit =
    signs.find((sign) => /^[£$€]$|^zł$|^kr$/u.test(sign ?? '')) ??
    (daily?.['after'] === 'p' ? '£' : '');
  return {
    unit,
    ...(fee !== undefined && { centsPerDay: Math.round(fee * 100) }),
    ...(cap !== undefined && { cap }),
  };
}

function amountOf({ n = '', after = '' }: Readonly<Record<string, string | undefined>>): number {
  const value = Number(n.replace(',', '.'));
  return /^(?:p|pence|ct|cents?|c|gr|groszy)$/iu.test(after) ? value / 100 : value;
}
