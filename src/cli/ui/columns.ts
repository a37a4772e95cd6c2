import { stripVTControlCharacters } from 'node:util';

/** Rows of cells, two spaces apart, each cell filled up to the widest of its column. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, shownLength(cell));
    }
  }
  return rows.map((row) =>
    row
      .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - shownLength(cell)))
      .join('  '),
  );
}

/** Characters that are seen: what colours them is not. */
export function shownLength(text: string): number {
  return stripVTControlCharacters(text).length;
}
