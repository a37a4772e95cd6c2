import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { JobFailure } from '../../contracts/job.ts';
import { plainJson } from '../../workspace/text/plain-json.ts';
import { redactor } from './redactor.ts';

/** Prints one JSON document on stdout, without secrets. */
export function printJson(value: unknown): void {
  process.stdout.write(`${plainJson(redactor().value(value), 2)}\n`);
}

/** Prints why a command came to nothing as one JSON document on stdout. */
export function printError({ code, message, hint }: JobFailure): void {
  printJson({ error: { code, message, hint } });
}

/** Prints lines on stdout. */
export function printLines(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/**
 * Prints lines as they come, as fast as they are read: until the last one, or until nobody reads any
 * more. Whoever gives them may wait for the next one, and ends that by the signal.
 */
export async function printStream(
  linesUntil: (gone: AbortSignal) => AsyncIterable<string>,
): Promise<void> {
  const gone = new AbortController();
  const stop = () => gone.abort();
  const texts = async function* () {
    for await (const line of linesUntil(gone.signal)) yield `${line}\n`;
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

/** Whether a stream failed because who read it has stopped, as `head` does. */
export function isReaderGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
