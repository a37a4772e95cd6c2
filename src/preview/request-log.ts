import { closeSync, constants, fstatSync, openSync, renameSync, writeSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { oneLine } from '../workspace/one-line.ts';
import type { Now } from '../contracts/time.ts';

/** A request that was answered, or whose client went away. */
interface Visit {
  /** As the host name has it, whether or not there is such a preview. */
  readonly id: string | undefined;
  readonly request: Pick<IncomingMessage, 'method' | 'url'>;
  readonly response: Pick<ServerResponse, 'statusCode' | 'writableFinished'>;
  /** By `performance.now()`. */
  readonly startedAt: number;
}

export interface RequestLog {
  /** Never throws. */
  add(visit: Visit): void;
  /** Writes what waits. */
  flush(): void;
}

export interface RequestLogOptions {
  readonly path: string;
  /** Then the file is moved to `<path>.1`, over the one before. @default 5000000 */
  readonly maxBytes?: number;
  /** @default Date.now */
  readonly now?: Now;
}

/**
 * A line a request. Of a preview's id it tells the first eight characters, enough to know it by and
 * not enough to visit it; queries are left out, for they may hold what a visitor typed.
 *
 * @example
 * // [2025-12-23T14:56:47.380Z] k3v9q2m7 GET 200 1ms /index.html
 */
export function createRequestLog(options: RequestLogOptions): RequestLog {
  const { path, maxBytes = 5_000_000, now = Date.now } = options;
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const text = waiting;
    waiting = '';
    try {
      if (text !== '') append(path, text, maxBytes);
    } catch {
      // A log that cannot be written costs the log, not the previews.
    }
  }

  return {
    add(visit) {
      waiting += lineOf(visit, now());
      if (waiting.length > maxWaiting) flush();
      else timer ??= setTimeout(flush, 100).unref();
    },
    flush,
  };
}

const maxWaiting = 65_536;

function lineOf({ id = '-', request, response, startedAt }: Visit, at: number): string {
  const { method = '-', url = '-' } = request;
  const took = `${Math.round(performance.now() - startedAt)}ms`;
  const status = response.writableFinished ? response.statusCode : 'cut off';
  const path = oneLine(url.replace(/[?#].*$/s, ''), 200);
  return `[${new Date(at).toISOString()}] ${id.slice(0, 8)} ${method} ${status} ${took} ${path}\n`;
}

/** A link that was planted in the log folder is not followed. */
const appendOnly =
  constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);

function append(path: string, text: string, maxBytes: number): void {
  const file = openSync(path, appendOnly, 0o600);
  let size: number;
  try {
    writeSync(file, text);
    ({ size } = fstatSync(file));
  } finally {
    closeSync(file);
  }
  if (size >= maxBytes) renameSync(path, `${path}.1`);
}
