import { settings } from './settings.js';

const headOf = (name) => (name === 'count' && settings.texts ? '#' : name);

/** Rows as a table of text, with the names of its columns. */
export function tableOf(rows) {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names.map(headOf), ...rows.map((row) => names.map((name) => cellOf(row[name])))];
  const widths = names.map((_name, at) => Math.max(...lines.map((line) => line[at].length)));
  const text = ([...cells]) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at]))
      .join('  ')
      .trimEnd();
  return [
    text(lines[0]),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...lines.slice(1).map(text),
  ];
}

/** A page to print, with a table for each group. */
export function pageOf(title, groups) {
  const tables = groups.map(([group, rows]) => {
    const names = Object.keys(rows[0] ?? {});
    const cells = (row) =>
      names.map((name) => '<td>' + escape(cellOf(row[name])) + '</td>').join('');
    return (
      (group === '' ? '' : '<h2>' + escape(group) + '</h2>\n') +
      '<table>\n<thead><tr>' +
      names.map((name) => '<th>' + escape(headOf(name)) + '</th>').join('') +
      '</tr></thead>\n<tbody>\n' +
      rows.map((row) => '<tr>' + cells(row) + '</tr>\n').join('') +
      '</tbody>\n</table>\n'
    );
  });
  return `<!doctype html>
<meta charset="utf-8">
<title>${escape(title)}</title>
<style>
body { font: 12pt/1.4 system-ui, sans-serif; margin: 2rem; }
table { border-collapse: collapse; width: 100%; margin-bottom: 1.5rem; }
th, td { border-bottom: 1px solid #999; padding: .3rem .6rem; text-align: left; }
h2 { break-after: avoid; }
tr { break-inside: avoid; }
</style>
<h1>${escape(title)}</h1>
${tables.join('')}`;
}

/** With the decimal sign of the language. */
export function written(number) {
  return number.toFixed(2).replace('.', settings.point ?? '.');
}

function cellOf(value) {
  return typeof value === 'number' && !Number.isInteger(value)
    ? written(value)
    : String(value ?? '');
}

function escape(text) {
  return String(text).replace(/[&<>"]/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
}
