import { h } from 'preact';
import type { JobPhase, JobStatus } from '../../../contracts/job.ts';

export type Tone = 'run' | 'good' | 'bad' | 'wait' | 'off';

/** What a status means at a glance. */
export function toneOf(status: JobStatus, phase?: JobPhase): Tone {
  if (status === 'done') return 'good';
  if (status === 'failed' || status === 'quarantined') return 'bad';
  if (status === 'cancelled') return 'off';
  return phase === 'running' ? 'run' : 'wait';
}

/** Status and phase in words, never in colour alone. */
export function Status({
  status,
  phase,
}: {
  readonly status: JobStatus;
  readonly phase?: JobPhase | undefined;
}) {
  const tone = toneOf(status, phase);
  return h(
    'span',
    { class: `status tone-${tone}` },
    h('i', { class: 'status-dot', 'aria-hidden': 'true' }),
    statusText(status, phase),
  );
}

export function statusText(status: JobStatus, phase?: JobPhase): string {
  if (phase === undefined) return status;
  if (phase === 'queued') return 'queued';
  if (phase === 'awaitingApproval') return 'awaits approval';
  return phase === 'running' ? (doing[status] ?? status) : `${doing[status] ?? status}, waits`;
}

const doing: Partial<Record<JobStatus, string>> = {
  created: 'planning',
  planned: 'generating',
  generated: 'validating',
  validated: 'packaging',
  packaged: 'deploying',
  deployed: 'finalizing',
};
