import { allMatches } from '../../../workspace/text/all-matches.ts';
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
  const columns = columnsIn(text);
  const unique = columns.find((one) => column?.startsWith(stemOf(one)) === true) ?? column;
  const said = allMatches(text, quoted)
    .map(([, quote]) => quote ?? '')
    .find((quote) => count.test(quote))
    ?.replace(count, '{count}');
  return {
    ...(unique !== undefined && { unique }),
    ...(said !== undefined && { said }),
    ...(columns.length > 0 && { columns }),
  };
}

/** Whether a clause speaks of rows that come twice. */
export function saysDoubles(clause: string): boolean {
  return doubles.test(clause);
}

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
  /(?<!\p{L})(?:duplicate[ds]?|doubled?|repeated|doppelte[rnsm]?|duplicad[oa]s?|repetid[oa]s?|en double|doublons|duplicat[ie]|doppi[oe]?|zduplikowan\p{L}{1,3}|powtarzając\p{L}{1,3}|dubbele|yinelenen|tekrarlanan|повторяющ\p{L}{2,3}|дубл\p{L}{2,8})\s(?:by |of |de |d[’']|di |nach |von |por |по )?(?!(?:and|or|in|from|the|them|then|to|before|rows?|lines?|records?|entries|und|oder|aus|im|zeilen|einträge|y|o|en|filas|registros|et|ou|dans|lignes|entrées|e|em|do|da|linhas|nel|dal|righe|voci|i|z|w|wiersze|wpisy|rijen|uit|ve|satır\p{L}{0,6}|и|из|строк\p{L}{0,3})(?![\p{L}-]))(?<after>\p{L}[\p{L}-]{2,20})|(?<before>\p{L}[\p{L}-]{2,20})\s(?:duplicad[oa]s?|repetid[oa]s?|en double|duplicati|doppi[oe]?)(?!\p{L})/iu;
const quoted = /["“„«]([^"“”„«»\n]{3,80})["”“»]/gu;
const count = /(?<![\p{L}\p{N}])(?:X|N|NN|XX)(?![\p{L}\p{N}])|\{\p{L}{0,12}\}|<\p{L}{1,12}>|%d/u;

/** "E-Mail" and "E-Mails", "correo" and "correos". */
function stemOf(name: string): string {
  return name.toLowerCase().slice(0, Math.max(3, name.length - 1));
}
