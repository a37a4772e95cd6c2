import type { JobCommand } from '../../contracts/engine.ts';
import { assertKnown } from '../../errors/assert-known.ts';
import { isBlank } from '../../errors/is-blank.ts';
import { JobError } from '../../errors/job-error.ts';
import { reader } from './reader.ts';

const types = ['job.cancel', 'job.approve', 'job.reject', 'job.retry'] as const;

/** Checks what is sent to a job. @throws JobError `EVENT_INVALID` */
export function parseCommand(command: unknown): JobCommand {
  const read = reader('EVENT_INVALID', 'The event');
  const given = read.record(command);
  assertKnown(given, { type: true, reason: true }, 'Commands', 'EVENT_INVALID');
  const { type, reason } = given;
  const known = read.oneOf(type, 'type', types);
  if (known !== 'job.reject') return { type: known };
  const text = read.text(reason, 'reason', 2000);
  if (isBlank(text)) throw new JobError('EVENT_INVALID', 'The event: reason is empty.');
  if (text.isWellFormed()) return { type: known, reason: text };
  throw new JobError('EVENT_INVALID', 'The event: reason must be well-formed text.');
}
