import type { Job, JobStatus } from '../../contracts/job.ts';
import type { Paint, Tone } from './paint.ts';

/** Where a job stands, in words: `planned, waits for approval`. */
export function statusText({ status, phase }: Pick<Job, 'status' | 'phase'>, color: Paint): string {
  const doing = phaseText(phase);
  return `${color(statusTone(status), status)}${doing === '' ? '' : `, ${doing}`}`;
}

/** What a job does inside its milestone; empty once it has ended. */
export function phaseText(phase: Job['phase']): string {
  switch (phase) {
    case 'awaitingApproval':
      return 'waits for approval';
    case 'waiting':
      return 'waits to try again';
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
