import { source } from '../../lay-out.ts';
import { type Markup, markup } from '../../markup.ts';
import type { Words } from '../../page/dictionary.ts';
import { storageScript } from '../../page/scripts.ts';
import { coursesOf, type Share, sharesOf, wantsNeeded } from './asks-for-grades.ts';
import type { Word } from '../calculation.ts';

/** Letters stand for 4.0 and less. */
const letters = /letter|harf not|(?<!\p{L})c?gpa(?!\p{L})|绩点|평점|학점/iu;

const scale: readonly (readonly [letter: string, points: number])[] = [
  ['A', 4],
  ['A−', 3.7],
  ['B+', 3.3],
  ['B', 3],
  ['B−', 2.7],
  ['C+', 2.3],
  ['C', 2],
  ['C−', 1.7],
  ['D+', 1.3],
  ['D', 1],
  ['F', 0],
];

/** Letters in pairs: "AA, BA, BB". */
const pairs = ['AA', 'BA', 'BB', 'CB', 'CC', 'DC', 'DD', 'FF'].map(
  (letter, at) => [letter, letter === 'FF' ? 0 : 4 - at / 2] as const,
);

/** The parts of the mark of each course, where a request names courses and such parts. */
export function partsOfCourses(message: string): readonly Share[] {
  return coursesOf(message).length > 0 ? sharesOf(message) : [];
}

/**
 * A line for each course, an average, and one with what stood before. Where a request names the shares of
 * its parts, the page says what is needed in those that are still open.
 */
export function gradeTable(
  message: string,
  {
    t,
    title,
    goal,
  }: { readonly t: Words<Word>['t']; readonly title: string; readonly goal: string },
): Markup {
  const parts = partsOfCourses(message);
  const isShared = wantsNeeded(message) !== undefined && coursesOf(message).length === 0;
  const weight = isShared ? t('share') : t('credits');
  const result = (name: 'overall' | 'needed' | 'letter', label = t(name)): Markup =>
    markup`<div class="side"><dt>${label}</dt><dd id="result-${name}"></dd></div> `;
  const field = (name: 'soFar' | 'soFarCredits' | 'goal', value = ''): Markup =>
    markup`<label class="field"><span>${t(name)}</span><input type="number" id="${name}" value="${value}" min="0" step="any" inputmode="decimal"></label> `;
  const number = (label: string): Markup =>
    markup`<input type="number" data-mark aria-label="${label}" placeholder="${label}" min="0" step="any" inputmode="decimal"> `;
  const mark =
    letters.test(message) && !isShared && parts.length === 0
      ? markup`<select data-mark aria-label="${t('mark')}"><option value="">–</option>${(/(?<!\p{L})BA(?!\p{L})/u.test(message) ? pairs : scale).map(([letter, points]) => markup`<option value="${points}">${letter}</option>`)}</select>`
      : parts.length > 0
        ? parts.map(({ name, percent }) => number(`${name} (${percent} %)`))
        : number(t('mark'));
  return markup`
    <div class="halves">
      <form class="panel inputs" id="inputs" aria-label="${t('inputs')}" novalidate>
        <ol id="courses"></ol>
        <template id="course"><li class="field"><input data-course aria-label="${t('course')}" placeholder="${t('course')}" maxlength="60" autocomplete="off"> ${mark} <input type="number" data-credits aria-label="${weight}" placeholder="${weight}" min="0" step="any" inputmode="decimal">${parts.length > 0 ? markup`<small data-open></small>` : []}</li></template>
        <div class="row">
          <button type="button" class="button quiet" id="add-course">${t('addRow')}</button>
          <button type="button" class="button quiet" id="remove-course">${t('removeRow')}</button>
        </div>
        ${isShared ? field('goal', goal) : [field('soFar'), field('soFarCredits')]}
      </form>
      <section class="panel results" aria-label="${title}">
        <dl aria-live="polite">
          <div class="main"><dt>${t('mean')}</dt><dd id="result-mean"></dd></div>
          ${isShared && letters.test(message) ? result('letter') : []}
          <div class="side"><dt>${weight}</dt><dd id="result-credits"></dd></div>
          ${isShared ? result('needed') : result('overall')}
        </dl>
      </section>
    </div>
  `;
}

/** The averages by credits; a course without credits counts once. */
export const gradeScript = source`
  const language = document.documentElement.lang;
  const list = document.querySelector('#courses');
  const { parts, pass = 0 } = content;
  const fields = '[data-course], [data-mark], [data-credits]';
  const before = ['soFar', 'soFarCredits', 'goal'].map((name) => document.getElementById(name)).filter(Boolean);
  const stored = load('grades', {}) || {};
  const rows = Array.isArray(stored.rows) && stored.rows.length > 0 ? stored.rows : content.rows;
  for (const row of rows.slice(0, 60)) addCourse(Array.isArray(row) ? row : []);
  for (const [at, field] of before.entries()) {
    field.value = stored.before?.[at] ?? field.value;
    field.addEventListener('input', average);
  }
  document.querySelector('#add-course').addEventListener('click', () => {
    addCourse([]);
    list.lastElementChild.querySelector('input').focus();
    average();
  });
  document.querySelector('#remove-course').addEventListener('click', () => {
    if (list.children.length > 1) list.lastElementChild.remove();
    average();
  });
  average();

  function addCourse(values) {
    const row = document.querySelector('#course').content.cloneNode(true);
    for (const [at, field] of [...row.querySelectorAll(fields)].entries()) {
      field.value = String(values[at] ?? '');
      field.addEventListener('input', average);
    }
    list.append(row);
  }

  function average() {
    const values = [...list.children].map((row) => [...row.querySelectorAll(fields)].map(({ value }) => value));
    const marked = values.map((row) => [markOf(row.slice(1, -1)), row.at(-1)]);
    const counted = marked.filter(([mark]) => mark !== '').map(([mark, credits]) => [Number(mark), credits === '' ? (content.isShared ? 0 : 1) : Math.max(Number(credits), 0)]);
    for (const [at, row] of [...list.children].entries()) {
      const [mark] = marked[at];
      row.classList.toggle('below', mark !== '' && Number(mark) < pass);
      const open = row.querySelector('[data-open]');
      if (open) open.textContent = openIn(values[at].slice(1, -1));
    }
    const credits = counted.reduce((sum, [, weight]) => sum + weight, 0);
    const points = counted.reduce((sum, [mark, weight]) => sum + mark * weight, 0);
    const all = values.reduce((sum, row) => sum + (row.at(-1) === '' ? (content.isShared ? 0 : 1) : Math.max(Number(row.at(-1)), 0)), 0);
    // What is left of 100 % is still open.
    const whole = content.isShared ? Math.max(all, 100) : all;
    const [soFar, soFarCredits] = before.map(({ valueAsNumber }) => valueAsNumber || 0);
    const mean = points / credits;
    const shown = {
      mean,
      credits,
      overall: (points + soFar * soFarCredits) / (credits + soFarCredits),
      needed: whole > credits && soFar > 0 ? Math.max((soFar * whole - points) / (whole - credits), 0) : NaN,
      letter: Number.isFinite(mean) ? ['F', 'D', 'C', 'B', 'A'][Math.min(Math.max(Math.floor(mean / 10) - 5, 0), 4)] : '',
    };
    for (const [name, value] of Object.entries(shown)) {
      const place = document.querySelector('#result-' + name);
      if (place) place.textContent = Number.isFinite(value) ? value.toLocaleString(language, { maximumFractionDigits: 2 }) : value || '–';
    }
    save('grades', { rows: values, before: before.map(({ value }) => value) });
  }

  // Of parts that weigh in percent, once all are there.
  function markOf(marks) {
    if (parts.length === 0 || marks.includes('')) return parts.length === 0 ? marks[0] : '';
    return String(marks.reduce((sum, mark, at) => sum + Number(mark) * parts[at].percent, 0) / parts.reduce((sum, { percent }) => sum + percent, 0));
  }

  function openIn(marks) {
    const at = marks.indexOf('');
    if (pass === 0 || at < 0 || marks.filter((mark) => mark !== '').length !== parts.length - 1) return '';
    const got = marks.reduce((sum, mark, index) => sum + Number(mark) * parts[index].percent, 0);
    const needed = (pass * parts.reduce((sum, { percent }) => sum + percent, 0) - got) / parts[at].percent;
    return parts[at].name + ' ≥ ' + Math.max(Math.ceil(needed * 10) / 10, 0).toLocaleString(language);
  }

  ${storageScript}
`;

export const gradeStyles = source`
  #courses {
    display: grid;
    gap: 0.5rem;
    padding: 0;
    list-style: none;
  }

  #courses li {
    display: grid;
    grid-template-columns: minmax(0, 2fr) repeat(auto-fit, minmax(4rem, 1fr));
    gap: 0.5rem;
  }

  #courses small {
    grid-column: 1 / -1;
    color: var(--soft);
  }

  #courses .below input {
    color: var(--error);
    font-weight: 700;
  }
`;
