import { source } from '../lay-out.ts';

/** `csvOf` and `entriesIn`: the entries as a file that spreadsheets read, and back. */
export const csvScript = source`
  function csvOf(list) {
    const lines = [fields.map(({ label }) => label), ...list.map((entry) => fields.map((field, index) => wordsIn(entry, index)))];
    return '\ufeff' + lines.map((cells) => cells.map(cellOf).join(',')).join('\r\n') + '\r\n';
  }

  // What a cell of a file says: yes and no are words.
  function wordsIn({ values }, index) {
    return fields[index].type === 'yes' ? (values[index] === 'yes' ? text.yes : text.no) : values[index];
  }

  // A spreadsheet would run what begins like a formula.
  function cellOf(value) {
    const safe = /^[=+@\t]|^-(?![\d.])/.test(value) ? "'" + value : value;
    return /[",;\n\r]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
  }

  // By the names of the columns; where none is known, by their order.
  function entriesIn(file) {
    const [head = [], ...rows] = rowsIn(file.replace(/^\ufeff/, ''));
    const places = fields.map(({ label }) => head.findIndex((name) => name.trim().toLowerCase() === label.toLowerCase()));
    if (places.every((place) => place < 0)) return [];
    return rows
      .slice(0, 5000)
      .filter((cells) => cells.some((cell) => cell.trim() !== ''))
      .map((cells) => entryOf(places.map((place, index) => valueOf(index, cells[place] || ''))));
  }

  function valueOf(index, cell) {
    const value = cell.trim().replace(/^'(?=[=+@\t-])/, '').slice(0, 2000);
    const { type } = fields[index];
    if (type === 'yes') return /^(?:1|x|true|yes)$/i.test(value) || value.toLowerCase() === text.yes.toLowerCase() ? 'yes' : '';
    if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(value) ? value : '';
    if (type === 'number' || type === 'money' || type === 'rating') return Number.isFinite(Number(value.replace(',', '.'))) ? value.replace(',', '.') : '';
    return value;
  }

  // Quoted cells may hold commas and line breaks.
  function rowsIn(file) {
    const [first = ''] = file.split('\n', 1);
    const comma = first.split(';').length > first.split(',').length ? ';' : ',';
    const rows = [];
    let cells = [];
    let cell = '';
    let isQuoted = false;
    const endCell = () => {
      cells.push(cell);
      cell = '';
    };
    for (let at = 0; at < file.length; at += 1) {
      const sign = file[at];
      if (isQuoted && sign === '"' && file[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (sign === '"') isQuoted = !isQuoted;
      else if (!isQuoted && sign === comma) endCell();
      else if (!isQuoted && sign === '\n') {
        endCell();
        rows.push(cells);
        cells = [];
      } else if (isQuoted || sign !== '\r') cell += sign;
    }
    endCell();
    rows.push(cells);
    return rows;
  }
`;
