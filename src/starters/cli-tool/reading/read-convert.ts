import { allMatches } from '../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { choosesColumns, cleansTable, readTable } from './asks/cleans-table.ts';
import type { SettingsValue } from '../../settings-module.ts';

/**
 * What a request says of a conversion of a table: the column without doubles, and what is said at the end.
 *
 * @example
 * readConvert('CSV to JSON, remove duplicate emails, then print "Done: X rows"');
 * // { unique: 'email', said: 'Done: {count} rows' }
 */
export function readConvert(text: string): { readonly [key: string]: SettingsValue } {
  const words = doubles.exec(text)?.groups;
  const column = (words?.['after'] ?? words?.['before'])?.toLowerCase();
  const columns = choosesColumns(text) ? [] : columnsIn(text);
  const separator = separatorIn(text);
  const unique = columns.find((one) => column?.startsWith(stemOf(one)) === true) ?? column;
  const said = allMatches(text, quoted)
    .map(([, quote]) => quote ?? '')
    .find((quote) => count.test(quote))
    ?.replace(count, '{count}');
  return {
    ...(separator !== undefined && { separator }),
    ...(saysNumbers(text) && { numbers: true }),
    ...(unique !== undefined && { unique }),
    ...(cleansTable(text) && readTable(text)),
    ...(said !== undefined && { said }),
    ...(columns.length > 0 && { columns }),
  };
}

/** Between the fields of a table, where a request says it: "semicolon separated", "séparateur point-virgule". */
function separatorIn(text: string): string | undefined {
  const named = separators.exec(text);
  const word = (named?.groups?.['after'] ?? named?.groups?.['before'])?.toLowerCase() ?? '';
  return signs.find(([, words]) => words.test(word))?.[0];
}

/** Whether a clause says no more than what stands between the fields. */
export function saysSeparator(clause: string): boolean {
  return clause.length < 60 && (separatorIn(clause) !== undefined || chosen.test(clause));
}

/** Whether numbers are to be numbers, and no text. */
export function saysNumbers(text: string): boolean {
  return typed.test(text) || denseTyped.test(text);
}

const number =
  '(?:numbers?|numeric|integers?|zahl(?:en)?|números?|nombres?|numeri|numero|getal(?:len)?|liczb\\p{L}{0,3}|sayı\\p{L}{0,5}|числ\\p{L}{1,3}|tal|angka|số)';
const typed = letterPattern(
  `(?<!\\p{L})(?:${number}\\s(?:\\p{L}{1,12}\\s){0,3}?(?:be|stay|remain|become|as|into|to|als|como|en|comme|come|jako|olarak|как|som|sebagai|dưới dạng|sein|bleiben)\\s(?:\\p{L}{1,6}\\s)?${number}|(?:as|als|como|comme(?: des)?|come|jako|как|som|sebagai) (?:actual |real |proper |echte |richtige )?(?:numbers|zahlen|números|nombres|numeri|getallen|liczby|числа|tal|angka)|(?:convert|parse|detect|cast|infer)(?:s|ing)? (?:the )?(?:numbers|numeric|types?)(?: \\p{L}{1,10})?|zahlen (?:sollen|müssen|bleiben) (?:auch )?zahlen(?: sein| bleiben)?|(?:numbers|zahlen|números|nombres|numeri|getallen) (?:not|nicht|und nicht|no|pas|non|niet) (?:as |als |como |en |come )?(?:strings?|text\\p{L}?)|sayı(?:lar)? sayı (?:olsun|kalsın)|числа (?:должны быть |числами)\\p{L}{0,12})(?!\\p{L})`,
);
const denseTyped =
  /(?:数字|数值|数値|숫자)(?:は|要|应该?|转(?:换)?(?:为|成)|として|に|は必ず|는|를|은|로)?(?:数字|数值|数値|숫자|number)|(?:数値|数字)(?:として|に変換)|숫자로 (?:변환|바꾸)|(?:作为|转为|转成)数字/u;

/** "the delimiter can be chosen": it is an option. */
const chosen =
  /(?:separat|delimit|séparat|scheidings|trennz|rozdziel|separador|раздел|розділ|ayraç)\p{L}{1,9}.{0,24}(?<!\p{L})(?:cho[os]|wähl|eleg|escol|choi|scegl|kie[sz]|wyb|ustaw|выб|зада|указ|виб|обр|вказ|seç)|(?<!\p{L})(?:cho[os]|set|wähl|eleg|escol|choi|scegl|kie[sz]|wyb|ustaw|выб|зада|указ|виб|обр|вказ|seç)\p{L}{0,9}.{0,24}(?:separat|delimit|séparat|scheidings|trennz|rozdziel|separador|раздел|розділ|ayraç)/iu;
const separators =
  /(?:(?:separat|delimit|séparat|séparé|délimit|separad|scheidings|trenn|getrennt|rozdziel|separowan|oddziel|раздел|розділ|avgräns|avskilj|skiljetecken|ayır|ayraç|pemisah|phân cách|oddělova|分隔|分割|区切|구분)[^,;:\n]{0,30}?[\s:=(]{0,3}["'`“«„「]?(?<after>[;|,](?=["'`”»“」\s)]|$)|(?:semicolons?|semikolon\p{L}{0,2}|strichpunkt\p{L}{0,2}|punto y coma|point-virgule|ponto e vírgula|punto e virgola|puntkomma|średnik\p{L}{0,3}|noktalı virgül|точк\p{L}{1,3} с запятой|крапк\p{L}{1,3} з комою|titik koma|dấu chấm phẩy|středník\p{L}{0,2}|tab\p{L}{0,6}|pipe|분?세미콜론|セミコロン|タブ|分号|制表符|세미콜론|탭))|(?<![\p{L}])(?<before>semicolons?|semikolon|strichpunkt|noktalı virgül|tabs?|pipe|セミコロン|タブ|分号|制表符|세미콜론|탭)[\s-]?(?:(?:ile|le|で|으로|로)\s?)?(?:separat|delimit|getrennt|ayrıl|分隔|区切|구분))/iu;
const signs: readonly (readonly [string, RegExp])[] = [
  ['\t', /^(?:tab|タブ|制表|탭)/u],
  ['|', /^(?:\||pipe)/u],
  [',', /^,/u],
  [';', /./u],
];

/** Whether a clause speaks of rows that come twice. */
export function saysDoubles(clause: string): boolean {
  return doubles.test(clause);
}

/** Whether a clause speaks of pipes, of indents or of both directions: "should work with piping stdin". */
export function saysPipes(clause: string): boolean {
  return pipes.test(clause);
}

const pipes =
  /(?<!\p{L})(?:std ?-?in|std ?-?out|stdin|stdout|pip(?:e[sd]?|ing)|pretty\p{L}{0,4}|indent\p{L}{0,6}|compact|minif\p{L}{1,4}|standard ?(?:input|output|eingabe|ausgabe)|entrada (?:estándar|padrão)|salida estándar|saída padrão|entrée standard|sortie standard|tubería|pipeline|eingerückt\p{L}{0,2}|einrück\p{L}{0,4}|standaardinvoer|standardow\p{L}{1,3} wejści\p{L}{0,2}|konwej\p{L}{0,3}|стандартн\p{L}{2,3} (?:ввод\p{L}{0,2}|вывод\p{L}{0,2}|введенн\p{L}{1,2})|конвейер\p{L}{0,2}|отступ\p{L}{0,3}|відступ\p{L}{0,3}|and back|und zurück|y viceversa|et vice versa|e vice-versa|e viceversa|en terug|i z powrotem|ve tersi|и обратно|і назад|och tillbaka|dan sebaliknya|và ngược lại)(?!\p{L})|管道|标准输入|标准输出|格式化输出|パイプ|標準入力|標準出力|整形|파이프|표준 ?입력|표준 ?출력|पाइप|الإدخال القياسي/iu;

/** The columns of a table that a request names in brackets or after a colon: "a CSV (name, city)". */
function columnsIn(text: string): readonly string[] {
  const found = table.exec(text)?.groups;
  const list = found?.['inside'] ?? found?.['behind'] ?? '';
  const names = list
    .split(/,|;|、|，|\s(?:and|und|y|e|et|i|en|ve|и)\s/u)
    .map((name) => name.trim())
    .filter((name) => /^\p{L}[\p{L}\p{M}\p{N} ._-]{0,29}$/u.test(name));
  return names.length >= 2 ? names.slice(0, 12) : [];
}

const table =
  /csv[^\n().]{0,50}(?:\((?<inside>[^()\n]{3,200})\)|(?:columns?|spalten|columnas|colonnes|colunas|colonne|kolumn\p{L}{0,3}|kolommen|столбц\p{L}{1,3}|колонк\p{L}{1,3})\s?:?\s(?<behind>[^\n.;:()]{3,200}))/iu;
const doubles =
  /(?<!\p{L})(?:duplicate[ds]?|doubled?|repeated|doppelte[rnsm]?|duplicad[oa]s?|repetid[oa]s?|en double|doublons|duplicat[ie]|doppi[oe]?|zduplikowan\p{L}{1,3}|powtarzając\p{L}{1,3}|dubbele|yinelenen|tekrarlanan|повторяющ\p{L}{2,3}|дубл\p{L}{2,8})\s(?:by |of |de |d[’']|di |nach |von |por |по )?(?!(?:and|or|in|from|the|them|then|to|before|rows?|lines?|records?|entries|und|oder|aus|im|zeilen|einträge|y|o|en|filas|registros|et|ou|dans|lignes|entrées|e|em|do|da|linhas|nel|dal|righe|voci|i|z|w|wiersze|wpisy|rijen|uit|ve|satır\p{L}{0,6}|и|из|строк\p{L}{0,3})(?![\p{L}-]))(?<after>\p{L}[\p{L}-]{2,20})|(?<before>(?!(?:los|las|filas|linhas|quit\p{L}{1,2}|elimin\p{L}{1,2}|remov\p{L}{1,2})\s)\p{L}[\p{L}-]{2,20})\s(?:duplicad[oa]s?|repetid[oa]s?|en double|duplicati|doppi[oe]?)(?!\p{L})/iu;
const quoted = /["“„«]([^"“”„«»\n]{3,80})["”“»]/gu;
const count = /(?<![\p{L}\p{N}])(?:X|N|NN|XX)(?![\p{L}\p{N}])|\{\p{L}{0,12}\}|<\p{L}{1,12}>|%d/u;

/** "E-Mail" and "E-Mails", "correo" and "correos". */
function stemOf(name: string): string {
  return name.toLowerCase().slice(0, Math.max(3, name.length - 1));
}
