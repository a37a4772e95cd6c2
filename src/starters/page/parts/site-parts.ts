import { calendar } from './calendar.ts';
import { call } from './call.ts';
import { copyAddress } from './copy-address.ts';
import { countdown } from './countdown.ts';
import { filter } from './filter.ts';
import { openNow } from './open-now.ts';
import { order } from './order.ts';
import type { SitePart } from './part.ts';
import { search } from './search.ts';
import { sort } from './sort.ts';
import { tabs } from './tabs.ts';
import { total } from './total.ts';
import { whatsapp } from './whatsapp.ts';

/** All of them. Each has the words that ask for it, what it reads, its markup, script, styles and words. */
export const siteParts: readonly SitePart[] = [
  countdown,
  openNow,
  calendar,
  tabs,
  search,
  filter,
  sort,
  total,
  order,
  whatsapp,
  call,
  copyAddress,
];
