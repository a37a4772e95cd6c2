const plain = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/;
const withComma = /^-?(?:0|[1-9]\d{0,14})(?:,\d{1,2})?$/;

/**
 * Rows with numbers in place of text, in the columns that hold nothing but numbers: "007" and "0151 234" stay as
 * they are. Where a comma divides no fields, "3,50" is 3.5. An empty cell of such a column is null.
 */
export function withNumbers(rows, separator) {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const forms = separator === ',' ? [plain] : [plain, withComma];
  const columns = new Map();
  for (const name of names) {
    const cells = rows.map((row) => String(row[name] ?? '').trim()).filter(Boolean);
    const form = forms.find((one) => cells.every((cell) => one.test(cell)));
    if (cells.length > 0 && form !== undefined) columns.set(name, form);
  }
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, columns.has(name) ? numberOf(cell) : cell]),
    ),
  );
}

function numberOf(cell) {
  const text = String(cell).trim();
  return text === '' ? null : Number(text.replace(',', '.'));
}
