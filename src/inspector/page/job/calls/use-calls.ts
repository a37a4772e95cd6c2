import type { CallsMessage, JobRow } from '../../../protocol.ts';
import { get } from '../../api.ts';
import { useLoaded } from '../../parts/hooks.ts';

/** The calls of a job, loaded again when a row of the journal may be about one. */
export function useCalls(jobId: string, rows: readonly JobRow[]) {
  const changes = rows.filter(({ type }) => hasCalls(type)).length;
  const { value, error } = useLoaded(`${jobId} ${changes}`, (signal) =>
    get<CallsMessage>(`jobs/${jobId}/calls`, signal),
  );
  return { calls: value?.calls, error };
}

function hasCalls(type: JobRow['type']): boolean {
  return type === 'job.usage' || type === 'stage.completed' || type === 'stage.failed';
}
