import type { FailedRequest } from '../../contracts/behaviour.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { isPicture } from './png.ts';

/** What the driver is told: once, for it opens one page. */
export interface PageRequest {
  /** Absolute. */
  readonly dir: string;
  /** Starts a Chromium that is driven through the file descriptors 3 and 4. */
  readonly command: readonly string[];
  /** Milliseconds that the page may take, in light and dark colours together. */
  readonly timeoutMs: number;
}

/** What the driver says. */
export type PageReply =
  /** The browser runs: from here on the page is to blame. */
  | { readonly type: 'opening' }
  /** The page was not opened. */
  | { readonly type: 'unopened'; readonly reason: string }
  | ({ readonly type: 'watched' } & WatchedPage);

export interface WatchedPage {
  /** Why it was not watched to the end. */
  readonly failure?: string;
  readonly consoleErrors: readonly string[];
  readonly failedRequests: readonly FailedRequest[];
  /** PNG, as are the dark ones. */
  readonly light?: Uint8Array;
  readonly dark?: Uint8Array;
}

/** Of consoleErrors and failedRequests each. */
export const keptTroubles = 10;

/** Undefined for what is none; texts are cut to the lengths that the contract tells. */
export function parseReply(message: unknown): PageReply | undefined {
  if (!isRecord(message)) return undefined;
  const { type, failure, light, dark } = message;
  if (type === 'opening') return { type };
  if (type === 'unopened') return { type, reason: oneLine(String(message['reason']), 300) };
  if (type !== 'watched') return undefined;
  return {
    type,
    ...(typeof failure === 'string' && { failure: oneLine(failure, 300) }),
    consoleErrors: listOf(message['consoleErrors']).map((text) => oneLine(String(text), 200)),
    failedRequests: listOf(message['failedRequests']).flatMap(parseFailedRequest),
    ...(isPicture(light) && { light }),
    ...(isPicture(dark) && { dark }),
  };
}

function parseFailedRequest(item: unknown): readonly FailedRequest[] {
  if (!isRecord(item)) return [];
  const { url, reason } = item;
  return [{ url: oneLine(String(url), 200), reason: oneLine(String(reason), 100) }];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, keptTroubles) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
