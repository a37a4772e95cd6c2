import type { JobFailure } from '../../contracts/job/job.ts';
import { toFailure } from '../../errors/to-job-error.ts';
import { exitCodeOf } from '../exit-codes.ts';
import { asTypedHere } from './own-command.ts';
import { paint } from './text/paint.ts';
import { plainLine } from './text/plain-line.ts';
import { printError } from './print.ts';

/** Prints an error on stderr, with `json` on stdout too. Returns the exit code. */
export function reportFailure(thrown: unknown, { json = false } = {}): number {
  const failure = toFailure(thrown);
  return showFailure(failure, { json });
}

/** The same for a `JobFailure`. */
export function showFailure(failure: JobFailure, { json = false } = {}): number {
  const { code, message, hint } = failure;
  if (json) printError(failure);
  const color = paint(process.stderr);
  process.stderr.write(
    `${color('red', '✗')} ${color('bold', code)}: ${plainLine(message)}\n  ${plainLine(asTypedHere(hint))}\n`,
  );
  return exitCodeOf(failure);
}
