import type { Behaviour } from '../../../contracts/job/behaviour.ts';
import type { Transcript } from '../../../contracts/job/transcript.ts';
import { oneLine } from '../../../workspace/text/one-line.ts';
import type { ProgramEnd } from '../../../sandbox/program.ts';

/** What went wrong in one part of a check. */
export interface PartReport {
  /** Why the part could not be completed: the program hung, or used too much. */
  readonly failure?: string;
  /** Sentences. */
  readonly errors: readonly string[];
  readonly failedRequests: Behaviour['failedRequests'];
  /** What the program printed last. */
  readonly output: string;
  /** What the program said, if it is a bot that became ready. */
  readonly transcript?: Transcript;
}

/**
 * The parts of a check as one behaviour, within the lengths of the contract.
 *
 * @param note A sentence on what was not tried.
 */
export function toBehaviour(parts: readonly PartReport[], note?: string): Behaviour {
  const failure = parts.find((part) => part.failure !== undefined)?.failure;
  const broken = parts.filter((part) => part.failure ?? part.errors[0] ?? part.failedRequests[0]);
  const output = broken.flatMap((part) => lastLines(part.output));
  const why = failure ?? note;
  return {
    status: failure === undefined ? 'checked' : 'failed',
    ...(why !== undefined && { reason: oneLine(why, 300) }),
    consoleErrors: parts
      .flatMap(({ errors }) => errors.map((error) => oneLine(error, 200)))
      .slice(0, 10),
    failedRequests: parts
      .flatMap(({ failedRequests }) => failedRequests)
      .map(({ url, reason }) => ({ url: oneLine(url, 200), reason: oneLine(reason, 100) }))
      .slice(0, 10),
    ...(output.length > 0 && { output: output.slice(-mostLines) }),
  };
}

const mostLines = 20;

function lastLines(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(-mostLines).map((line) => oneLine(line, 200));
}

/** A sentence on an end that should not have been; undefined if all is well. */
export function badEnd(what: string, end: ProgramEnd): Pick<PartReport, 'failure' | 'errors'> {
  if (end.type === 'killed') return { failure: `${what} was stopped: ${end.reason}`, errors: [] };
  if (end.code === 0) return { errors: [] };
  return { errors: [`${what} ended with exit code ${end.code}.`] };
}
