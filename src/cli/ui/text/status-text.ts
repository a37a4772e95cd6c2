import type { Job, JobStatus } from '../../../contracts/job/job.ts';
import type { Paint, Tone } from './paint.ts';

/** The status of a job in words: `planned, waiting for approval`. */
export function statusText({ status, phase }: Pick<Job, 'status' | 'phase'>, color: Paint): string {
  const phaseName = phaseText(phase);
  return `${color(statusTone(status), status)}${phaseName === '' ? '' : `, ${phaseName}`}`;
}

/** The phase of a job in words; empty once it has ended. */
export function phaseText(phase: Job['phase']): string {
  switch (phase) {
    case 'awaitingApproval':
      return 'waiting for approval';
    case 'waiting':
      return 'waiting to retry';
    case 'queued':
    case 'running':
      return phase;
    case undefined:
      return '';
  }
}

/** The colour of a status. */
export function statusTone(status: JobStatus): Tone {
  switch (status) {
    case 'done':
      return 'green';
    case 'failed':
    case 'quarantined':
      return 'red';
    case 'cancelled':
      return 'yellow';
    case 'created':
    case 'planned':
    case 'generated':
    case 'validated':
    case 'packaged':
    case 'deployed':
      return 'cyan';
  }
}
