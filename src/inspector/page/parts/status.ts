import { h } from 'preact';
import type { JobPhase, JobStatus } from '../../../contracts/job/job.ts';
import type { Tone } from './tone.ts';

export type { Tone };

/** The colour of a status. */
export function toneOf(status: JobStatus, phase?: JobPhase): Tone {
  if (status === 'done') return 'good';
  if (status === 'failed' || status === 'quarantined') return 'bad';
  if (status === 'cancelled') return 'off';
  return phase === 'running' ? 'run' : 'wait';
}

/** Status and phase, in words as well as in colour. */
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
  if (phase === 'awaitingApproval') return 'awaiting approval';
  return phase === 'running' ? (activities[status] ?? status) : 'waiting to retry';
}

const activities: Partial<Record<JobStatus, string>> = {
  created: 'planning',
  planned: 'generating',
  generated: 'validating',
  validated: 'packaging',
  packaged: 'deploying',
  deployed: 'finalizing',
};
