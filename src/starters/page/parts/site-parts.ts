import { billing } from './billing.ts';
import { calendar } from './calendar.ts';
import { call } from './call.ts';
import { confetti } from './confetti.ts';
import { copyAddress } from './copy-address.ts';
import { countdown } from './countdown.ts';
import { directions } from './directions.ts';
import { filter } from './filter.ts';
import { openNow } from './open-now.ts';
import { order } from './order.ts';
import type { SitePart } from './part.ts';
import { postcode } from './postcode.ts';
import { progress } from './progress.ts';
import { random } from './random.ts';
import { search } from './search.ts';
import { slider } from './slider.ts';
import { sort } from './sort.ts';
import { tabs } from './tabs.ts';
import { total } from './total.ts';
import { whatsapp } from './whatsapp.ts';

/** All of them. Each has the words that ask for it, what it reads, its markup, script, styles and words. */
export const siteParts: readonly SitePart[] = [
  countdown,
  openNow,
  progress,
  calendar,
  confetti,
  tabs,
  search,
  filter,
  sort,
  billing,
  random,
  slider,
  total,
  order,
  whatsapp,
  call,
  postcode,
  copyAddress,
  directions,
];
