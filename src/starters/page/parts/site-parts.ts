import { countdown } from './countdown.ts';
import { filter } from './filter.ts';
import { openNow } from './open-now.ts';
import type { SitePart } from './part.ts';
import { search } from './search.ts';
import { sort } from './sort.ts';
import { tabs } from './tabs.ts';
import { total } from './total.ts';

/** All of them. Each has the words that ask for it, what it reads, its markup, script, styles and words. */
export const siteParts: readonly SitePart[] = [
  countdown,
  openNow,
  tabs,
  search,
  filter,
  sort,
  total,
];
