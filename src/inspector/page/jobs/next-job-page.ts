import { h } from 'preact';
import { useEffect } from 'preact/hooks';
import type { BoardEvents, JobPage } from '../../protocol.ts';
import { follow, get } from '../api.ts';

/** Waits for the job that comes after another one, and goes to it. */
export function NextJobPage({ after }: { readonly after: string }) {
  useEffect(() => {
    const look = async () => {
      const {
        jobs: [newest],
      } = await get<JobPage>('jobs?limit=1');
      if (newest !== undefined && newest.jobId !== after)
        location.replace(`#/jobs/${newest.jobId}`);
    };
    const tryLook = () => void look().catch(() => {});
    return follow<BoardEvents>({
      path: 'board',
      onConnection: tryLook,
      on: { jobs: tryLook, skipped: tryLook },
    });
  }, [after]);
  return h('main', { class: 'page', role: 'status' }, 'The job is about to begin …');
}
