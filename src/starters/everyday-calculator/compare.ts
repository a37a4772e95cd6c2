import { source } from '../lay-out.ts';
import { type Markup, markup } from '../markup.ts';
import type { Words } from '../page/dictionary.ts';
import type { Word } from './calculation.ts';

/** What is drawn over the years: the columns of the schedule, by what is calculated. */
export const linesOf = {
  loan: [[3, 'left']],
  mortgage: [[3, 'left']],
  savings: [
    [3, 'finalSum'],
    [1, 'paidIn'],
  ],
  rentBuy: [
    [1, 'buyTotal'],
    [2, 'rentTotal'],
  ],
} as const;

/** What a loan, savings, or buying and renting come to, as lines over the years. */
export function comparison(kind: keyof typeof linesOf, t: Words<Word>['t']): Markup {
  const lines: readonly (readonly [number, Word])[] = linesOf[kind];
  return markup`
    <figure class="panel compared">
      <svg viewBox="0 0 600 260" role="img" data-lines="${lines.map(([at]) => at).join(' ')}" aria-label="${lines.map(([, name]) => t(name)).join(' – ')}"></svg>
      <ul>${lines.map(([, name], at) => markup`<li class="line-${at}"><svg viewBox="0 0 40 8" aria-hidden="true"><path d="M0 4h40" /></svg>${t(name)}</li> `)}</ul>
      ${kind === 'rentBuy' ? markup`<figcaption>${t('compareNote')}</figcaption>` : []}
    </figure>
  `;
}

/** `showChart`: from rows of a year and what there is by then. */
export const comparisonScript = source`
  function showChart(rows) {
    const chart = document.querySelector('.compared > svg');
    if (!chart) return;
    const columns = chart.dataset.lines.split(' ').map(Number);
    const most = Math.max(1, ...rows.flatMap((row) => columns.map((at) => row[at])));
    const last = rows.length === 0 ? 1 : rows.at(-1)[0];
    const draw = (tag, attributes, label = '') => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.textContent = label;
      return element;
    };
    const x = (year) => 70 + (year / last) * 515;
    const y = (sum) => 225 - (sum / most) * 205;
    const short = (sum) => sum.toLocaleString(language, { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 0 });
    const lines = columns.map((column, at) =>
      draw('polyline', { class: 'line-' + at, points: rows.map((row) => x(row[0]) + ',' + y(row[column])).join(' ') }));
    const heights = [0, 0.5, 1].flatMap((part) => [
      draw('path', { class: 'grid', d: 'M70 ' + y(most * part) + 'H585' }),
      draw('text', { x: 62, y: y(most * part) + 5, 'text-anchor': 'end' }, short(most * part)),
    ]);
    const years = [1, Math.ceil(last / 2), last].filter((year, at, all) => all.indexOf(year) === at)
      .map((year) => draw('text', { x: x(year), y: 250, 'text-anchor': 'middle' }, String(year)));
    chart.replaceChildren(...heights, ...years, ...(rows.length > 0 ? lines : []));
  }
`;

export const comparisonStyles = source`
  .compared {
    display: grid;
    gap: 0.75rem;
    margin: 0;
  }

  .compared > svg {
    width: 100%;
  }

  .compared text {
    fill: var(--soft);
    font-size: 14px;
  }

  .compared :is(path, polyline) {
    fill: none;
    stroke: var(--accent);
    stroke-width: 4;
  }

  .compared .grid {
    stroke: var(--line);
    stroke-width: 1;
  }

  .compared .line-1,
  .compared .line-1 path {
    stroke: var(--text);
    stroke-dasharray: 7 5;
  }

  .compared ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    padding: 0;
    list-style: none;
  }

  .compared li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    stroke: none;
  }

  .compared li svg {
    width: 2.5rem;
  }

  .compared figcaption {
    color: var(--soft);
    font-size: 0.9rem;
  }
`;
