import { join } from 'node:path';
import type { NodePlan } from '../../../contracts/job/plan.ts';
import type { ResourceField } from '../../../contracts/job/resource.ts';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { filesIn } from '../../files-in.ts';
import { type Markup, markup } from '../../markup.ts';
import { wordsOf } from '../../page/dictionary.ts';
import { shared } from '../../shared/shared-files.ts';
import { simplePage } from '../../shared/simple-page.ts';
import { words as todoWords } from '../../todo/words.ts';
import { texts as linkTexts } from '../../url-shortener/texts.ts';
import type { ServedRoute } from '../served-routes.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

type Fields = ReadonlyMap<string, readonly ResourceField[]>;

/**
 * Whether a server is to have a page of its own for what it keeps.
 *
 * @example
 * asksForPage('node server with one page where my family writes the shopping list'); // true
 */
export function asksForPage(text: string): boolean {
  return wish.test(text.slice(0, 4000));
}

/** The collections that a page can show: with fields, and not below another thing. */
export function pageLists(routes: readonly ServedRoute[], fields: Fields): readonly string[] {
  const has = (action: ServedRoute['action'], path: string): boolean =>
    routes.some((route) => route.action === action && route.collection === path);
  return routes.some(({ path }) => path === '/')
    ? []
    : [...fields.keys()]
        .filter((path) => !path.includes(':') && has('list', path) && has('create', path))
        .slice(0, 4);
}

/** A page with a list and a form for each of the collections, and what serves it. */
export function pageFiles(
  { title, language = 'en' }: NodePlan,
  {
    paths,
    fields,
    routes,
  }: { paths: readonly string[]; fields: Fields; routes: readonly ServedRoute[] },
): readonly ProjectFile[] {
  const add = wordsOf(todoWords, language).t('add');
  const remove = wordsOf(linkTexts, language).t('delete');
  const sections = paths.map((path) => {
    const own = fields.get(path) ?? [];
    const isRemoved = routes.some(
      ({ action, collection }) => action === 'remove' && collection === path,
    );
    const name = path.slice(path.lastIndexOf('/') + 1).replaceAll('-', ' ');
    return markup`
      <section class="card" data-path="${path.slice(1)}" data-remove="${isRemoved ? remove : ''}" data-fields="${JSON.stringify(own.map(({ name: key, label, type }) => ({ name: key, label, type })))}">
        ${paths.length > 1 ? [markup`<h2>${name}</h2>`] : []}
        <form>
          ${own.map(inputOf)}
          <button type="submit">${add}</button>
          <p class="status bad" role="status"></p>
        </form>
        <table>
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

const wish = letterPattern(
  `(?<!\\p{L})(?:with|has|having|and|plus|mit|hat|und|con|y|avec|et|com|e|met|en|z|i|с|и|із|та|med)\\s(?:just\\s|nur\\s|only\\s)?(?:an?|one|a single|eine[rm]?|einer einzigen|una|única|une|uma|één|een|jedn[aą]|одн\\p{L}{2,3})\\s(?:(?:simple|small|little|single|nice|basic|kleinen?|einfachen?|web|html|sencilla|pequeña|petite|simple|simples|semplice|kleine|eenvoudige|prost[aą]|прост\\p{L}{2,3})\\s)?(?:web ?)?(?:page|(?:web)?seite|página|pagina|stron[aą]|страниц\\p{L}{1,2}|сторінк\\p{L}{1,2}|sida)(?!\\p{L})|(?<!\\p{L})(?:web ?(?:interface|ui|page|oberfläche)|weboberfläche|webseite|interfaz web|interface web|interfaccia web|webinterface|веб-?интерфейс\\p{L}{0,2}|(?:tek|bir) (?:web )?sayfa\\p{L}{0,4})(?!\\p{L})|网页|ウェブページ|画面付き|웹 ?페이지`,
);
