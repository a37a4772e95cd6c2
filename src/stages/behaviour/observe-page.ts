import { resolve } from 'node:path';
import type { Behaviour } from '../../contracts/behaviour.ts';
import { findTools } from './find-tools.ts';
import { createSlots } from '../slots.ts';

export interface ObserveOptions {
  readonly signal: AbortSignal;
  /** `auto` finds a Chromium; `off`; or its absolute path. @default 'auto' */
  readonly browser?: string;
  /** Milliseconds that the page may take, in light and dark colours together. @default 10000 */
  readonly timeoutMs?: number;
  /** Bytes of memory that browser and page may use together. @default 1 GiB */
  readonly memoryBytes?: number;
  /** Called once a browser is being started: not where the page is skipped before. */
  onStart?(): void;
}

/** How a page behaved, and its pictures: PNG, 1280 × 800. */
export interface ObservedPage {
  readonly behaviour: Behaviour;
  readonly light?: Uint8Array;
  readonly dark?: Uint8Array;
}

/**
 * Opens the `index.html` of a folder of untrusted files in a Chromium that is shut in: without a
 * network, another user's rights, in its own sandbox, for a bounded time and with bounded memory.
 * Nothing of it is left afterwards. Where that cannot be done, the page is `skipped` with a reason
 * that tells what to do. A process opens two pages at a time.
 *
 * Rejects with the reason of the signal, and with nothing else.
 *
 * @param dir Only read; links in it are not followed.
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
  if (slots.waiting >= mostWaiting) {
    return unwatched('skipped', 'Too many pages wait to be opened. Try again later.');
  }
  return slots.run(async () => {
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
 * A page takes about a second, so that nobody waits long; even if each takes all of its time, a
 * stage ends in its own. Where more come at a time, some are not opened.
 */
const slots = createSlots(2);
const mostWaiting = 8;
