import { h } from 'preact';
import { useEffect } from 'preact/hooks';
import type { BoardEvents, JobPage } from '../../protocol.ts';
import { follow, get } from '../api.ts';

/** Waits for the job after another one, then opens it. */
export function NextJobPage({ after }: { readonly after: string }) {
  useEffect(() => {
    const openNewest = async () => {
      const {
        jobs: [newest],
      } = await get<JobPage>('jobs?limit=1');
      if (newest !== undefined && newest.jobId !== after)
        location.replace(`#/jobs/${newest.jobId}`);
    };
    const tryOpen = () => void openNewest().catch(() => {});
    return follow<BoardEvents>({
      path: 'board',
      onConnection: tryOpen,
      on: { jobs: tryOpen, skipped: tryOpen },
    });
  }, [after]);
  return h('main', { class: 'page', role: 'status' }, 'Waiting for the job to start …');
}
