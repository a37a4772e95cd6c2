import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { JobFailure } from '../../contracts/job/job.ts';
import { plainJson } from '../../workspace/text/plain-json.ts';
import { createRedactor, type Redactor } from '../../redact/redact.ts';

/** Prints one JSON document on stdout, without secrets. */
export function printJson(value: unknown): void {
  process.stdout.write(`${plainJson(redactor().value(value), 2)}\n`);
}

/** Prints an error as one JSON document on stdout. */
export function printError({ code, message, hint }: JobFailure): void {
  printJson({ error: { code, message, hint } });
}

/** Prints lines on stdout. */
export function printLines(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/**
 * Prints lines as they arrive, with backpressure, until the last one or until the reader closes stdout.
 *
 * @param linesUntil Yields the lines; stops when the signal aborts.
 */
export async function printStream(
  linesUntil: (closed: AbortSignal) => AsyncIterable<string>,
): Promise<void> {
  const closed = new AbortController();
  const stop = () => closed.abort();
  const texts = async function* () {
    for await (const line of linesUntil(closed.signal)) yield `${line}\n`;
  };
  process.stdout.once('error', stop);
  try {
    await pipeline(Readable.from(texts()), process.stdout, { end: false });
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  } finally {
    process.stdout.off('error', stop);
  }
}

/** Whether a stream failed because its reader has closed it, as `head` does. */
export function isReaderGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

/** The redactor for everything a command prints; created once. */
export function redactor(): Redactor {
  return (shared ??= createRedactor());
}

let shared: Redactor | undefined;
