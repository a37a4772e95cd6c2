import { banner } from './banner.ts';
import { billing } from './prices/billing.ts';
import { calendar } from './contact/calendar.ts';
import { call } from './contact/call.ts';
import { confetti } from './confetti.ts';
import { copyAddress } from './contact/copy-address.ts';
import { claims } from './signups/claims.ts';
import { countdown } from './countdown.ts';
import { directions } from './contact/directions.ts';
import { entries } from './signups/entries.ts';
import { filter } from './lists/filter.ts';
import { guestbook } from './memory/guestbook.ts';
import { imprint } from './contact/imprint.ts';
import { openNow } from './contact/open-now.ts';
import { order } from './prices/order.ts';
import type { SitePart } from './part.ts';
import { postcode } from './contact/postcode.ts';
import { progress } from './prices/progress.ts';
import { random } from './random.ts';
import { search } from './lists/search.ts';
import { slider } from './lists/slider.ts';
import { sort } from './lists/sort.ts';
import { past, today } from './lists/today.ts';
import { tabs } from './lists/tabs.ts';
import { total } from './prices/total.ts';
import { viewer } from './lists/viewer.ts';
import { checklist } from './lists/checklist.ts';
import { candles } from './memory/candles.ts';
import { channelButtons } from './contact/channels.ts';
import { reach } from './contact/reach.ts';
import { whatsapp } from './contact/whatsapp.ts';

/** All of them. Each has the words that ask for it, what it reads, its markup, script, styles and words. */
export const siteParts: readonly SitePart[] = [
  countdown,
  openNow,
  today,
  past,
  progress,
  calendar,
  confetti,
  tabs,
  search,
  filter,
  sort,
  billing,
  random,
  candles,
  guestbook,
  checklist,
  entries,
  claims,
  slider,
  viewer,
  banner,
  total,
  order,
  reach,
  whatsapp,
  channelButtons,
  call,
  postcode,
  copyAddress,
  directions,
  imprint,
];
