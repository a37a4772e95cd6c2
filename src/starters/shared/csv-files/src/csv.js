/** The rows of a CSV text as objects, by the names in its first line. Quotes are as in RFC 4180. */
export function readCsv(text, separator = ',') {
  const [names = [], ...lines] = cellsOf(text.replace(/^\ufeff/, ''), separator);
  return lines
    .filter((cells) => cells.length > 1 || cells[0] !== '')
    .map((cells, index) => {
      if (cells.length > names.length) {
        throw new Error('Row ' + (index + 2) + ' has more fields than there are names.');
      }
      return Object.fromEntries(names.map((name, column) => [name, cells[column] ?? '']));
    });
}

/** What stands between the names in the first line: a semicolon, a tab, a bar or a comma. */
export function separatorOf(text) {
  const line = text.split(/\r?\n/, 1)[0].replace(/"[^"]*"/g, '');
  const count = (sign) => line.split(sign).length;
  return [',', ';', '\t', '|'].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

export function writeCsv(rows, separator = ',') {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cellOf = (value) => {
    const text =
      typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
    return text.includes(separator) || /["\r\n]/.test(text)
      ? '"' + text.replaceAll('"', '""') + '"'
      : text;
  };
  const lines = [names, ...rows.map((row) => names.map((name) => row[name]))];
  return lines.map((line) => line.map(cellOf).join(separator) + '\n').join('');
}

/** The same as Excel opens it where decimals have a comma: with semicolons, and a mark that it is UTF-8. */
export function writeExcelCsv(rows) {
  const cellOf = (value) =>
    /^-?\d+\.\d+$/.test(String(value)) ? String(value).replace('.', ',') : value;
  const own = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellOf(value)])),
  );
  return '\ufeff' + writeCsv(own, ';');
}

function cellsOf(text, separator) {
  const lines = [];
  let line = [];
  let cell = '';
  let isQuoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const character = text[place];
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[place + 1] === '"') {
        cell += '"';
        place += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === separator) {
      line.push(cell);
      cell = '';
    } else if (character === '\n') {
      lines.push([...line, cell.replace(/\r$/, '')]);
      line = [];
      cell = '';
    } else cell += character;
  }
  if (isQuoted) throw new Error('A quote is not closed.');
  if (cell !== '' || line.length > 0) lines.push([...line, cell]);
  return lines;
}
