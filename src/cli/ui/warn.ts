import { paint } from './text/paint.ts';

/** Prints a line about trouble on stderr. */
export function warn(text: string): void {
  process.stderr.write(`${paint(process.stderr)('yellow', '!')} ${text}\n`);
}
