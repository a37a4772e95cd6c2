import { join } from 'node:path';
import type { NodePlan } from '../../../contracts/job/plan.ts';
import type { ResourceField } from '../../../contracts/job/resource.ts';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { filesIn } from '../../files-in.ts';
import { type Markup, markup } from '../../markup.ts';
import { wordsOf } from '../../page/dictionary.ts';
import { shared } from '../../shared/shared-files.ts';
import { simplePage } from '../../shared/simple-page.ts';
import { signupWords } from '../../page/parts/signups/signup-words.ts';
import type { ServedRoute } from '../served-routes.ts';

type Fields = ReadonlyMap<string, readonly ResourceField[]>;

/** A page with a list and a form for each of the collections, and what serves it. */
export function pageFiles(
  { title, language = 'en' }: NodePlan,
  {
    paths,
    fields,
    routes,
  }: { paths: readonly string[]; fields: Fields; routes: readonly ServedRoute[] },
): readonly ProjectFile[] {
  const { t } = wordsOf(signupWords, language);
  const [add, remove] = [t('add'), t('remove')];
  const sections = paths.map((path) => {
    const own = fields.get(path) ?? [];
    const isRemoved = routes.some(
      ({ action, collection }) => action === 'remove' && collection === path,
    );
    const name = path.slice(path.lastIndexOf('/') + 1).replaceAll('-', ' ');
    return markup`
      <section class="card" data-path="${path.slice(1)}" data-remove="${isRemoved ? remove : ''}" data-fields="${JSON.stringify(own.map(({ name: key, label, type, min, max = 99 }) => ({ name: key, label, type, ...(min === 1 && max <= 10 && { isRated: true }) })))}">
        ${paths.length > 1 ? [markup`<h2>${name}</h2>`] : []}
        <form>
          ${own.map(inputOf)}
          <button type="submit">${add}</button>
          <p class="status bad" role="status"></p>
        </form>
        <table>
          <caption></caption>
          <thead><tr>${own.map(({ label }) => markup`<th scope="col">${label}</th>`)}</tr></thead>
          <tbody></tbody>
        </table>
      </section>
    `;
  });
  const body = markup`
      <h1>${title}</h1>
      ${sections}
    `;
  return [
    ...filesIn(join(import.meta.dirname, 'made')),
    ...shared('page-files').filter(({ path }) => path.startsWith('public/')),
    {
      path: 'public/index.html',
      content: simplePage({ title, language }, { body, styles: 'page.css' }),
    },
  ];
}

function inputOf({ name, label, type, oneOf, isRequired, min, max }: ResourceField): Markup {
  const required: Markup = { html: isRequired === true ? ' required' : '' };
  if (type === 'boolean')
    return markup`<label><input type="checkbox" name="${name}"> ${label}</label>`;
  if (oneOf !== undefined)
    return markup`<label>${label} <select name="${name}"${required}>${isRequired === true ? [] : [markup`<option></option>`]}${oneOf.map((value) => markup`<option>${value}</option>`)}</select></label>`;
  if (type === 'number' || type === 'integer')
    return markup`<label>${label} <input type="number" name="${name}" step="${type === 'integer' ? '1' : 'any'}"${min === undefined ? [] : [markup` min="${min}"`]}${max === undefined ? [] : [markup` max="${max}"`]}${required}></label>`;
  return markup`<label>${label} <input type="${inputTypes[type] ?? 'text'}" name="${name}"${required}></label>`;
}

const inputTypes: Readonly<Record<string, string>> = {
  date: 'date',
  time: 'time',
  email: 'email',
  url: 'url',
};
