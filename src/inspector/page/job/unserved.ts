import { h } from 'preact';
import type { Job } from '../../../contracts/job/job.ts';
import type { Served } from '../../protocol.ts';
import { get } from '../api.ts';
import { Hint } from '../parts/hint.ts';
import { useLoaded, useNow } from '../parts/hooks.ts';

/** Warns that no engine is running that could run a queued job, or some stage of it. */
export function Unserved({ status, phase }: Pick<Job, 'status' | 'phase'>) {
  const check = Math.floor(useNow(checkMs) / checkMs);
  const { value } = useLoaded(`served ${check}`, (signal) => get<Served>('served', signal));
  if (value === undefined) return null;
  const stage = value.unrun[status];
  if (stage === undefined && (value.isServed || phase !== 'queued')) return null;
  const [title, text] =
    stage === undefined
      ? [
          'Queued jobs wait until an engine is running.',
          'No engine is running. Start `jobchart serve`.',
        ]
      : [
          'The job waits for a worker that runs this stage.',
          `No worker runs ${stage} at the moment.`,
        ];
  return h('span', { class: 'past', role: 'status', title }, h(Hint, { text }));
}

const checkMs = 5000;
