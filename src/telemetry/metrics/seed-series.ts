import { projectTypes } from '../../contracts/job/project-types.ts';
import { jobStatuses } from '../../contracts/job/job-statuses.ts';
import { names } from '../names.ts';
import type { Recorder } from './recorder.ts';

/** Begins the series of jobs at 0: Prometheus does not see the increase of a series that begins at 1. */
export function seedSeries(recorder: Recorder): void {
  for (const type of projectTypes) {
    recorder.add('created', { [names.jobType]: type }, 0);
    for (const status of jobStatuses)
      recorder.add('status', { [names.jobType]: type, [names.jobStatus]: status }, 0);
  }
}
