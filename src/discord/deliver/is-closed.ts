import { JobError } from '../../errors/job-error.ts';

/** Whether the engine or its store is closed, so that nothing more can be done here. */
export function isClosed(error: unknown): boolean {
  return (
    JobError.isInstance(error) && (error.code === 'ENGINE_CLOSED' || error.code === 'STORE_CLOSED')
  );
}
