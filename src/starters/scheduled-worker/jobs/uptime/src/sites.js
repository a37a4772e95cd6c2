import { readFile } from 'node:fs/promises';

/** The sites of the settings, of the variable, and of the list. */
export async function sitesOf({ urls, list, more }) {
  const addresses = [...urls, ...more.split(',')].map((url) => url.trim());
  const sites = addresses.filter((url) => url !== '').map((url) => ({ name: url, url }));
  return [...sites, ...(list === undefined ? [] : await read(list))];
}

async function read(list) {
  let text;
  try {
    text = await readFile(list, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  const entries = readers[/\.(\w+)$/.exec(list)?.[1]?.toLowerCase()]?.(text) ?? JSON.parse(text);
  return entries.map((one) => {
    const url = typeof one === 'string' ? one : one.url;
    if (!URL.canParse(url ?? '')) throw new Error(list + ' has an entry without an address.');
    return { name: one.name ?? url, url };
  });
}

const readers = { yaml: entriesOf, yml: entriesOf, txt: linesOf, csv: rowsOf };

/** An address in each line; what begins with # says something. "example.com" is an address too. */
function linesOf(text) {
  return saidIn(text).map(addressOf);
}

function saidIn(text) {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** The address and, if there is one, the name of each row; a row of titles has none. */
function rowsOf(text) {
  return saidIn(text).flatMap((line) => {
    const cells = line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    const at = cells.findIndex(
      (cell) => /^(?:https?|tcp):/.test(cell) || /^[\w-]+(?:\.[\w-]+)+(?:[/:]|$)/.test(cell),
    );
    if (at < 0) return [];
    const url = addressOf(cells[at]);
    return [{ name: cells.find((cell, index) => index !== at && cell !== '') ?? url, url }];
  });
}

function addressOf(text) {
  return /^\w+:\/\//.test(text) ? text : 'https://' + text;
}

/** Of YAML only what a list needs: "- https://…", or "- name: Shop" and "  url: https://…" below it. */
function entriesOf(text) {
  const entries = [];
  for (const line of text.split(/\r?\n/)) {
    const [, dash, key, value] = /^(- )?(?:(name|url): )?(.*)$/.exec(line.trim());
    const said = value.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (value === '' || value.startsWith('#') || (dash === undefined && key === undefined))
      continue;
    if (key === undefined) entries.push(said);
    else if (dash !== undefined || entries.length === 0) entries.push({ [key]: said });
    else entries[entries.length - 1][key] = said;
  }
  return entries;
}
