import type { FailedRequest } from '../../../contracts/job/behaviour.ts';
import { oneLine } from '../../../workspace/text/one-line.ts';
import { isPicture } from './png.ts';

/** The one request to the driver, which opens one page. */
export interface PageRequest {
  /** Absolute. */
  readonly dir: string;
  /** Starts a Chromium that is driven through file descriptors 3 and 4. */
  readonly command: readonly string[];
  /** Milliseconds that the page may take, light and dark together. */
  readonly timeoutMs: number;
}

/** Messages of the driver. */
export type PageReply =
  /** The browser is running: from here on, a failure is the page's. */
  | { readonly type: 'opening' }
  /** The page was not opened. */
  | { readonly type: 'unopened'; readonly reason: string }
  | ({ readonly type: 'watched' } & WatchedPage);

export interface WatchedPage {
  /** Why observation ended early. */
  readonly failure?: string;
  readonly consoleErrors: readonly string[];
  readonly failedRequests: readonly FailedRequest[];
  /** PNG, like `dark`. */
  readonly light?: Uint8Array;
  readonly dark?: Uint8Array;
}

/** The most `consoleErrors`, and the most `failedRequests`. */
export const maxProblems = 10;

/** Parses a message of the driver; undefined if it is malformed. Cuts texts to the lengths in `Behaviour`. */
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
  return Array.isArray(value) ? value.slice(0, maxProblems) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
