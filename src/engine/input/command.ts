import type { JobCommand } from '../../contracts/engine/engine.ts';
import { assertKnown } from '../../errors/checks/assert-known.ts';
import { isBlank } from '../../errors/text/is-blank.ts';
import { JobError } from '../../errors/job-error.ts';
import { reader } from './reader.ts';

const types = ['job.cancel', 'job.approve', 'job.reject', 'job.retry'] as const;

/** Checks a command to a job. @throws JobError `EVENT_INVALID` */
export function parseCommand(command: unknown): JobCommand {
  const read = reader('EVENT_INVALID', 'The event');
  const fields = read.record(command);
  assertKnown(fields, { type: true, reason: true }, 'Commands', 'EVENT_INVALID');
  const { type, reason } = fields;
  const known = read.oneOf(type, 'type', types);
  if (known !== 'job.reject') return { type: known };
  const text = read.text(reason, 'reason', 2000);
  if (isBlank(text)) throw new JobError('EVENT_INVALID', 'The event: reason is empty.');
  if (text.isWellFormed()) return { type: known, reason: text };
  throw new JobError('EVENT_INVALID', 'The event: reason must be well-formed text.');
}

/** Checks by how many milliseconds a preview is to be extended. @throws JobError `QUERY_INVALID` */
export function parsePreviewSpan(ms: unknown): number {
  if (typeof ms === 'number' && Number.isSafeInteger(ms) && ms > 0 && ms <= maxExtensionMs)
    return ms;
  throw new JobError(
    'QUERY_INVALID',
    `extend: ms must be a whole number of milliseconds from 1 to ${maxExtensionMs}, which is 30 days.`,
  );
}

/** Checks the reason for which a preview is stopped. @throws JobError `QUERY_INVALID` */
export function parseStopReason(reason: unknown): { readonly reason?: string } {
  if (reason === undefined) return {};
  const isText = typeof reason === 'string' && !isBlank(reason) && reason.length <= 300;
  if (isText && reason.isWellFormed()) return { reason };
  throw new JobError('QUERY_INVALID', 'stop: reason must be text of 1 to 300 characters.');
}

const maxExtensionMs = 2_592_000_000;
