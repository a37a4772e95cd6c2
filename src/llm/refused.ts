import { JobError } from '../errors/job-error.ts';
import { oneLine } from '../workspace/text/one-line.ts';
import type { TextReply } from './text-call.ts';

/** The error for a reply in which the model, or a filter before it, declined. */
export function refusedBy({ model }: TextReply, what: string): JobError {
  return new JobError('MODEL_REFUSED', `The model ${oneLine(model, 200)} refused ${what}.`);
}
