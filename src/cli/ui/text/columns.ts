import { stripVTControlCharacters } from 'node:util';

/** Aligns rows of cells in columns, two spaces apart. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, visibleLength(cell));
    }
  }
  return rows.map((row) =>
    row
      .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - visibleLength(cell)))
      .join('  '),
  );
}

/** Length without colour codes. */
export function visibleLength(text: string): number {
  return stripVTControlCharacters(text).length;
}
