import { type Markup, markup } from '../markup.ts';
import type { KeyOf, Words } from '../page/dictionary.ts';
import { namedCategories } from '../page/named-categories.ts';
import { asksFor } from '../not-included/page/asks-for.ts';
import type { words } from './words.ts';

/** What a task has beside its name, and how tasks are found, if the request asks for it. */
interface Fields {
  readonly hasPriority: boolean;
  readonly hasDue: boolean;
  readonly hasSearch: boolean;
  readonly categories: readonly string[];
}

type Text = Words<KeyOf<typeof words>>['t'];

/** The fields that a request asks for; `usual` are the categories where it names none. */
export function fieldsOf(message: string, usual: readonly string[]): Fields {
  return {
    hasPriority: asksFor('priority', message),
    hasDue: asksFor('due', message),
    hasSearch: asksFor('search', message),
    categories: asksFor('categories', message)
      ? (namedCategories(message) ?? usual).slice(0, 12)
      : [],
  };
}

/** Whether an item of the request is one of the categories, or the list of them. */
export function isCategory(item: string, categories: readonly string[]): boolean {
  const lower = item.toLowerCase();
  return (
    categories.length > 0 &&
    (categories.some((name) => name.toLowerCase() === lower) || lower.includes('/'))
  );
}

/** The fields of a new task. */
export function fields({ hasPriority, hasDue, categories }: Fields, t: Text): Markup {
  const priority = (['medium', 'high', 'low'] as const).map(
    (level) => markup`<option value="${level}">${t(level)}</option> `,
  );
  return markup`
    ${hasPriority ? markup`<select data-field="priority" aria-label="${t('priority')}">${priority}</select>` : []}
    ${hasDue ? markup`<input class="extra" type="date" data-field="due" aria-label="${t('due')}">` : []}
    ${categories.length > 0 ? markup`<select data-field="category" aria-label="${t('category')}">${optionsOf(categories)}</select>` : []}
  `;
}

/** A search, and a choice of the category to show. */
export function tools({ hasSearch, categories }: Fields, t: Text): Markup | [] {
  if (!hasSearch && categories.length === 0) return [];
  return markup`
    <div class="finder">
      ${hasSearch ? markup`<input type="search" id="search" aria-label="${t('search')}" placeholder="${t('search')}">` : []}
      ${categories.length > 0 ? markup`<select id="only" aria-label="${t('category')}"><option value="">${t('all')}</option>${optionsOf(categories)}</select>` : []}
    </div>
  `;
}

function optionsOf(names: readonly string[]): readonly Markup[] {
  return names.map((name) => markup`<option>${name}</option> `);
}
