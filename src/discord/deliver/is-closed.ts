import type { ErrorCode } from '../../errors/codes.ts';
import { JobError } from '../../errors/job-error.ts';

/** Whether an error says that this process must leave the rest to the next one. */
export function isClosed(error: unknown): boolean {
  return JobError.isInstance(error) && codes.has(error.code);
}

const codes: ReadonlySet<ErrorCode> = new Set(['ENGINE_CLOSED', 'STORE_CLOSED', 'LEADERSHIP_LOST']);
