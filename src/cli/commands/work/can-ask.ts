import type { JobFailure } from '../../../contracts/job/job.ts';

/** Whether the user sits at a terminal and can answer. */
export function canAskUser(json: boolean): boolean {
  return process.stdin.isTTY && process.stderr.isTTY && !json;
}

export const cannotAsk: JobFailure = {
  code: 'REQUEST_INVALID',
  message: '--approve asks a question, which needs a terminal and does not work with --json.',
  hint: 'Run the command in a terminal without --json, or leave out --approve.',
};
