import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { GivenEntry } from '../../../../contracts/job/plan.ts';
import { source } from '../../../lay-out.ts';
import { type Markup, markup } from '../../../markup.ts';

interface Table {
  /** What the numbers count, such as "pts"; empty where the request does not say. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly string[] }[];
}

/**
 * A list of names with numbers under a heading for a table; undefined for other lists.
 *
 * @example
 * tableOf('League table', [{ name: 'Ann 7 pts' }, { name: 'Bo 5' }])?.columns; // ['pts']
 */
export function tableOf(heading: string, entries: readonly GivenEntry[]): Table | undefined {
  if (!tables.test(heading)) return undefined;
  const rows = entries.map(({ name, about = '', when = '' }) => {
    const text = [name, about, when].filter((part) => part !== '').join(' ');
    const at = text.search(/\s[:–-]?\s?\d/u);
    const found = allMatches(text.slice(at < 0 ? text.length : at), valued);
    return {
      name: text.slice(0, Math.max(at, 0)).trim(),
      values: found.map(({ groups = {} }) => groups['value'] ?? ''),
      units: found.map(({ groups = {} }) => groups['unit'] ?? ''),
    };
  });
  const [first] = rows;
  const count = first?.values.length ?? 0;
  if (rows.length < 2 || count === 0) return undefined;
  if (rows.some(({ name, values }) => name === '' || values.length !== count)) return undefined;
  return { columns: first?.units ?? [], rows };
}

const tables =
  /(?<!\p{L})tables?(?!\p{L})|standings|rankings?|leaderboard|tabelle|rangliste|tabla|clasificación|tableau|classement|tabela|classificação|classifica|tabella|ranglijst|stand(?!\p{L})|ranking|tablosu|таблиц|рейтинг|表|榜|순위|तालिका|جدول|ترتيب/iu;
const valued = /(?<![\d.,])(?<value>-?\d{1,6}(?:[.,]\d{1,2})?)\.?(?:\s(?<unit>\p{L}{1,14}))?/gu;

/** A table whose first column is the name; what it is of stands over it. */
export function tableMarkup({ columns, rows }: Table, heading: string, name: string): Markup {
  return markup`
    <table class="rows" aria-label="${heading}">
      <thead>
        <tr>
          <th scope="col">${name}</th>
          ${columns.map((column) => markup`<th scope="col">${column === '' ? heading : column}</th> `)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            markup`<tr><th scope="row">${row.name}</th>${row.values.map((value) => markup`<td>${value}</td>`)}</tr> `,
        )}
      </tbody>
    </table>
  `;
}

export const tableStyles = source`
  .rows {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .rows :is(th, td) {
    padding: 0.6rem 0.75rem;
    border-bottom: 1px solid var(--line);
    text-align: start;
  }

  .rows th[scope='row'] {
    font-weight: 500;
  }

  .rows th button {
    padding: 0.25rem 0;
    border: 0;
    background: none;
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .rows [aria-sort='ascending'] button::after {
    content: ' ↑';
  }

  .rows [aria-sort='descending'] button::after {
    content: ' ↓';
  }
`;

/** Each heading becomes a button; numbers begin with the largest. */
export const sortTableScript = source`
  const lang = document.documentElement.lang;

  for (const table of document.querySelectorAll('.rows')) {
    const heads = [...table.querySelectorAll('thead th')];
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => sortBy(table, heads, column));
    });
  }

  function sortBy(table, heads, column) {
    const body = table.tBodies[0];
    const text = (row) => row.cells[column].textContent;
    const number = (row) => Number(text(row).replace(',', '.'));
    const isNumeric = [...body.rows].every((row) => !Number.isNaN(number(row)));
    const now = heads[column].getAttribute('aria-sort');
    const isRising = now === null ? !isNumeric : now === 'descending';
    const side = isRising ? 1 : -1;
    const order = (a, b) => (isNumeric ? number(a) - number(b) : text(a).localeCompare(text(b), lang));
    for (const head of heads) head.removeAttribute('aria-sort');
    heads[column].setAttribute('aria-sort', isRising ? 'ascending' : 'descending');
    body.append(...[...body.rows].sort((a, b) => side * order(a, b)));
  }
`;
