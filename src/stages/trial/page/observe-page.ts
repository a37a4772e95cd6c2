import { resolve } from 'node:path';
import type { Behaviour } from '../../../contracts/job/behaviour.ts';
import { findTools } from './find-tools.ts';
import { createLimiter } from '../../limiter.ts';

export interface ObserveOptions {
  readonly signal: AbortSignal;
  /** `auto` to search for a Chromium, `off`, or its absolute path. @default 'auto' */
  readonly browser?: string;
  /** Milliseconds that the page may take, light and dark together. @default 10000 */
  readonly timeoutMs?: number;
  /** Bytes of memory that browser and page may use together. @default 1 GiB */
  readonly memoryBytes?: number;
  /** Called before the browser starts; not called if the page is skipped before that. */
  onStart?(): void;
}

/** How a page behaved, and its screenshots: PNG, 1280 × 800. */
export interface ObservedPage {
  readonly behaviour: Behaviour;
  readonly light?: Uint8Array;
  readonly dark?: Uint8Array;
}

/**
 * Opens the `index.html` of a folder of untrusted files, and up to four other pages, in a sandboxed Chromium: as another user,
 * without network access, with bounded time and memory. No process or file of it remains. If that is
 * not possible, the page is `skipped`, with a reason that says what to do. At most two pages are open
 * at a time per process.
 *
 * Rejects with the reason of the signal, and with nothing else.
 *
 * @param dir Read only; links in it are not followed.
 * @example
 * const { behaviour, light } = await observePage('/srv/page', { signal });
 * if (behaviour.status === 'checked') console.log(behaviour.consoleErrors, light?.length);
 */
export async function observePage(
  dir: string,
  { signal, browser = 'auto', timeoutMs = 10_000, memoryBytes = 2 ** 30, onStart }: ObserveOptions,
): Promise<ObservedPage> {
  const found = findTools(browser);
  if ('missing' in found) return unwatched('skipped', found.missing);
  if (limiter.waiting >= mostWaiting) {
    return unwatched('skipped', 'Too many pages are waiting to be opened. Try again later.');
  }
  return limiter.run(async () => {
    onStart?.();
    // Loaded only where there is a browser.
    const { openPage } = await import('./driver.ts');
    const { tools } = found;
    const end = await openPage({ dir: resolve(dir), tools, timeoutMs, memoryBytes, signal });
    if (end.type === 'unopened') return unwatched('skipped', end.reason);
    if (end.type === 'killed') return unwatched('failed', end.reason);
    const { type: _, failure, consoleErrors, failedRequests, ...pictures } = end;
    const verdict =
      failure === undefined
        ? ({ status: 'checked' } as const)
        : ({ status: 'failed', reason: failure } as const);
    return { behaviour: { ...verdict, consoleErrors, failedRequests }, ...pictures };
  }, signal);
}

function unwatched(status: 'skipped' | 'failed', reason: string): ObservedPage {
  return { behaviour: { status, reason, consoleErrors: [], failedRequests: [] } };
}

/**
 * A page takes about a second. Even if each of them takes its full time, a stage in the queue ends
 * within its own limit; beyond that, pages are skipped.
 */
const limiter = createLimiter(2);
const mostWaiting = 8;
