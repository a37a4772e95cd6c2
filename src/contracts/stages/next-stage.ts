import type { JobStatus } from '../job/job.ts';
import type { StageName } from './stage.ts';

/** The stage that leads on from a status; undefined for the last ones. */
export function nextStage(status: JobStatus): StageName | undefined {
  return stages[status];
}

const stages: Readonly<Record<JobStatus, StageName | undefined>> = {
  created: 'plan',
  planned: 'generate',
  generated: 'validate',
  validated: 'package',
  packaged: 'deploy',
  deployed: 'finalize',
  done: undefined,
  failed: undefined,
  cancelled: undefined,
  quarantined: undefined,
};
