import { letterPattern } from '../../../../workspace/text/letters.ts';

/** What is done with the rows of a table, besides what it is written as. */
interface TableWork {
  /** The column in which no value comes twice. */
  readonly unique?: string;
  readonly sort?: string;
  readonly isFalling?: true;
  /** As in `status=active`. */
  readonly where?: string;
}

/**
 * How a request wants the rows of a table.
 *
 * @example
 * readTable('sort the csv by last name, only rows where status is active');
 * // { sort: 'last name', where: 'status=active' }
 */
export function readTable(text: string): TableWork {
  const unique = once.exec(text)?.groups?.['column'];
  const { column, falling } = sorting.exec(text)?.groups ?? {};
  const { field, sign = '', value } = filtering.exec(text)?.groups ?? {};
  return {
    ...(unique !== undefined && { unique: unique.toLowerCase() }),
    ...(column !== undefined && { sort: column.trim().toLowerCase() }),
    ...(falling !== undefined && { isFalling: true }),
    ...(field !== undefined &&
      value !== undefined && {
        where: `${field.toLowerCase()}${signs.find(([words]) => words.test(sign))?.[1] ?? '='}${value}`,
      }),
  };
}

/** Whether the rows of a CSV file are to be sorted, chosen or freed of doubles, and nothing else. */
export function cleansTable(text: string): boolean {
  const head = text.slice(0, 1000);
  return (
    csv.test(head) &&
    !otherWork.test(head) &&
    (doubled.test(head) || saysTableWork(head) || (choosesColumns(head) && !sumsColumn(head)))
  );
}

/** "lets me pick columns", "mit Auswahl der Spalten", "можно выбирать столбцы" */
export function choosesColumns(text: string): boolean {
  return chosenColumns.test(text);
}

/** "сумма по столбцу": what a report does. */
export function sumsColumn(text: string): boolean {
  return summedColumn.test(text);
}

/** Whether a clause says how the rows are wanted. */
export function saysTableWork(clause: string): boolean {
  return Object.keys(readTable(clause)).length > 0;
}

const column =
  '(?:columns?|spalten?|columnas?|colonn[ei]s?|colunas?|kolom(?:men)?|kolumn\\p{L}{0,3}|sütun\\p{L}{0,6}|столбц\\p{L}{1,3}|колон\\p{L}{2,3}|стовп\\p{L}{2,4}|cột)(?!\\p{L})|[列열]|कॉलम';
const choice =
  '(?:pick|choos|select|keep|extra|only|certain|wähl|ausw[aä]h?l|nur|eleg|elij|selec|escog|chois|sélect|gard|escolh|sce[gl]|selez|estra|kie[sz]|wyb[io]?r|seç|выб[ои]?р|виб[иі]?р|välj|pilih|chọn)|[选選]|선택|고르|चुन';
const chosenColumns = letterPattern(
  `(?<!\\p{L})--columns?(?!\\p{L})|(?<!\\p{L})(?:${choice})[^.,;!?\\n]{0,34}(?<!\\p{Ll})(?:${column})|(?<!\\p{Ll})(?:${column})[^.,;!?\\n]{0,24}?(?:${choice})`,
);
const summedColumn = letterPattern(
  `(?:sum|som[am]|total|сум|合計|求和|합계)[^.,;!?\\n]{0,24}(?:${column})|(?<!\\p{L})(?:summe|som[ame]+|suma|summa|sum|total)\\s(?:pro|je|per|par|por|na|by)\\s\\p{L}{3}`,
);
const csv = /(?<![\p{sc=Latin}\p{N}])csvs?(?!\p{Script=Latin})/iu;
const otherWork =
  /(?<!\p{L})(?:json|xml|yaml|merges?|joins? (?:\p{L}{1,6} ){0,3}(?:csvs?|files|tables)|reports?|totals?|sums?|averages?|group(?:s|ed)?|summar\p{L}{1,6}|duplicate files|export\p{L}{0,3}|servers?|api)(?!\p{L})/iu;
const doubled =
  /(?<!\p{L})(?:(?:duplicates?|duplicated|repeated|double|identical) (?:rows?|lines?|entries|records|emails?|contacts)|(?:remove|drop|delete|without|no)s? (?:the |all |any )?duplicates?|de-?dup(?:e|es|lica\p{L}{1,5})?|doppelte zeilen|filas (?:duplicadas|repetidas)|lignes en double|linhas duplicadas|righe duplicate|dubbele rijen|zduplikowane wiersze|дубл\p{L}{2,6} строк\p{L}?|повторяющ\p{L}{2,3} строк\p{L}?)(?!\p{L})/iu;
const name =
  '\\p{L}[\\p{L}\\p{N}_-]{1,20}(?:\\s(?:name|date|number|price|amount|time|id|code|city|address))?';
/** "duplicate rows by email", "dedupe contacts with the same phone number" */
const once = letterPattern(
  `(?<!\\p{L})(?:duplicat\\p{L}{0,6}|de-?dup\\p{L}{0,11}|doppelte)\\s(?:[\\p{L}]{1,12}\\s){0,5}?(?:by|with the same|based on|on|nach|por|par)\\s(?:the\\s|same\\s){0,2}["“]?(?<column>${name})`,
);
const sorting = letterPattern(
  '(?<!\\p{L})(?:sort(?:s|ed|ing|iert|ieren)?|order(?:s|ed|ing)?|orden\\p{L}{1,4}|tri(?:e|er|ée?s?)|ordin\\p{L}{1,4}|sorte\\p{L}{1,3}|sortuj\\p{L}{0,2}|сорт\\p{L}{3,8})(?:\\s(?!by |nach )[\\p{L}]{1,12}){0,4}?\\s(?:by|nach|por|par|per|op|według|wg|по)\\s(?:the\\s|der\\s|la\\s|le\\s|el\\s|column\\s|spalte\\s|columna\\s)?["“„]?(?<column>(?!(?:and|or|date|name|type|size)\\s(?:of|in)\\s)\\p{L}[\\p{L}\\p{N}_-]{1,20}(?:\\s(?:name|date|number|price|amount|time|id|code|city))?)["”“]?(?:\\s\\(?(?<falling>desc\\p{L}{0,7}|highest first|newest first|largest first|absteigend|descendente|décroissant\\p{L}?))?',
);
const filtering = letterPattern(
  '(?<!\\p{L})(?:only|keep(?:s|ing)?|filter(?:s|ed|ing)?|select(?:s|ed)?|nur|solo|seulement|apenas)\\s(?:\\p{L}{1,10}\\s){0,4}?(?:where|with|whose|wo|mit|donde|con|où|avec|onde|com)\\s(?:the\\s|column\\s)?(?<field>\\p{L}[\\p{L}\\p{N}_-]{1,20})\\s?(?<sign>is not|is above|is over|is below|is under|is|equals|!=|>=?|<=?|==?|above|over|more than|greater than|below|under|less than|ist|es|est|é)\\s?["“„\']?(?<value>[\\p{L}\\p{N}.@_-]{1,30})',
);
const signs: readonly (readonly [RegExp, string])[] = [
  [/not|!=/iu, '!='],
  [/>|above|over|more|greater/iu, '>'],
  [/<|below|under|less/iu, '<'],
];
