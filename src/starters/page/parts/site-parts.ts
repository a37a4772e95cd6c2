import { countdown } from './countdown.ts';
import type { SitePart } from './part.ts';
import { openNow } from './open-now.ts';
import { total } from './total.ts';

/** All of them. Each has the words that ask for it, what it reads, its markup, script, styles and words. */
export const siteParts: readonly SitePart[] = [countdown, openNow, total];
