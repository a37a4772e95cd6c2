/** A result table of a benchmark. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Prints the tables, or with `--json` one line of JSON. */
export function printTables(tables: readonly Table[]): void {
  if (process.argv.includes('--json')) console.log(JSON.stringify(tables));
  else for (const table of tables) console.log(formatTable(table));
}

/** The numeric arguments of the command line. */
export function numericArguments(): number[] {
  return process.argv
    .slice(2)
    .filter((word) => /^\d+$/.test(word))
    .map(Number);
}

export function perSecond(rate: number): string {
  return Math.round(rate).toLocaleString('en');
}

export function ratio(value: number): string {
  return value.toFixed(2);
}

/** Aligns the columns, numbers to the right. */
function formatTable({ title, columns, rows }: Table): string {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    widths
      .map((width, index) => {
        const cell = cells[index] ?? '';
        return index === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('   ')
      .trimEnd();
  return [title, line(columns), ...rows.map(line)].join('\n').concat('\n');
}
