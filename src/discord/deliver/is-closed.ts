import { JobError } from '../../errors/job-error.ts';

/** Whether an error says that the engine or its store is closed. */
export function isClosed(error: unknown): boolean {
  return (
    JobError.isInstance(error) && (error.code === 'ENGINE_CLOSED' || error.code === 'STORE_CLOSED')
  );
}
