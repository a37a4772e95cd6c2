import { source } from '../../../lay-out.ts';
import type { GivenEntry } from '../../../../contracts/job/plan.ts';
import type { Page } from '../../../not-included/page/functions/page-function.ts';
import { pricesOf } from '../prices/prices.ts';

/** The entries of the lists that a page marks with `data-list`; none for pages that mark no list. */
export function entriesOf(page: Page): readonly GivenEntry[] {
  if (!listing.has(page.starter)) return [];
  const given = (page.given ?? []).flatMap(({ entries }) => entries);
  const names = new Set(given.map(({ name }) => name.toLowerCase()));
  return [...given, ...pricesOf(page).filter(({ name }) => !names.has(name.toLowerCase()))];
}

const listing: ReadonlySet<string> = new Set(['landing-page', 'portfolio']);

/** `items`: the entries on the page. `hide`: takes some out of sight, each tool by a class of its own. */
export const itemsScript = source`
  const items = [...document.querySelectorAll('[data-list] > *')];

  function hide(name, isHidden) {
    for (const item of items) item.classList.toggle('off-' + name, isHidden(item));
  }
`;

export const listToolsStyles = source`
  .off-filter,
  .off-search,
  .off-fit,
  .off-tabs {
    display: none !important;
  }

  .list-tool {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    font-weight: 600;
  }

  .list-tool input[type='search'] {
    width: min(100%, 20rem);
  }
`;
