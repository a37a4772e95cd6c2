import { closeSync, constants, fstatSync, openSync, renameSync, writeSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { oneLine } from '../workspace/text/one-line.ts';
import type { Now } from '../contracts/time.ts';

/** A request that was answered, or whose client disconnected. */
interface Visit {
  /** From the host name, whether or not such a preview exists. */
  readonly id: string | undefined;
  readonly request: Pick<IncomingMessage, 'method' | 'url'>;
  readonly response: Pick<ServerResponse, 'statusCode' | 'writableFinished'>;
  /** By `performance.now()`. */
  readonly startedAt: number;
}

export interface RequestLog {
  /** Never throws. */
  add(visit: Visit): void;
  /** Writes all buffered lines. */
  flush(): void;
}

export interface RequestLogOptions {
  readonly path: string;
  /** Size at which the file is moved to `<path>.1`, replacing the previous one. @default 5000000 */
  readonly maxBytes?: number;
  /** @default Date.now */
  readonly now?: Now;
}

/**
 * One line per request, with the first eight characters of the preview's id: enough to recognise it,
 * too few to visit it. Queries are left out, because they may contain what a visitor typed.
 *
 * @example
 * // [2025-12-23T14:56:47.380Z] k3v9q2m7 GET 200 1ms /index.html
 */
export function createRequestLog(options: RequestLogOptions): RequestLog {
  const { path, maxBytes = 5_000_000, now = Date.now } = options;
  let buffered = '';
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const text = buffered;
    buffered = '';
    try {
      if (text !== '') append(path, text, maxBytes);
    } catch {
      // Previews go on without their log.
    }
  }

  return {
    add(visit) {
      buffered += lineOf(visit, now());
      if (buffered.length > maxBufferedLength) flush();
      else timer ??= setTimeout(flush, 100).unref();
    },
    flush,
  };
}

const maxBufferedLength = 65_536;

function lineOf({ id = '-', request, response, startedAt }: Visit, at: number): string {
  const { method = '-', url = '-' } = request;
  const duration = `${Math.round(performance.now() - startedAt)}ms`;
  const status = response.writableFinished ? response.statusCode : 'cut off';
  const path = oneLine(url.replace(/[?#].*$/s, ''), 200);
  return `[${new Date(at).toISOString()}] ${id.slice(0, 8)} ${method} ${status} ${duration} ${path}\n`;
}

/** Does not follow a link planted in the log folder. */
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
