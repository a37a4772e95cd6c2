/** Whether things are to be dragged between columns, whatever they are called. */
export function asksForColumns(text: string): boolean {
  return columns.test(text) && drags.test(text) && !weekly.test(text);
}

/** A plan of meals or lessons has a column for each day. */
const weekly =
  /(?<!\p{L})(?:meal|menu|lesson) plan|(?:monday|mon) (?:to|through|till?) (?:sunday|sun|friday|fri)|essensplan|montag bis|menú semanal|lunes a|lundi (?:à|au)|segunda a|lunedì a|maandag tot/iu;

const columns =
  /(?<!\p{L})(?:columns|lanes|spalten|columnas|colonnes|colunas|colonne|kolommen|kolumn\p{L}{0,3}|sütun\p{L}{0,5}|колонк\p{L}{1,3}|столбц\p{L}{1,3})(?!\p{L})|列之间|カラム/iu;
const drags =
  /(?<!\p{L})(?:drag(?:ging|ged|s)?|ziehen|verschieben|arrastr\p{L}{1,5}|glisser|déplacer|trascin\p{L}{1,5}|slepen|przeciąg\p{L}{1,5}|sürükle\p{L}{0,6}|перетаски\p{L}{1,6})(?!\p{L})|拖|ドラッグ|드래그/iu;
