import { JobError } from '../errors/job-error.ts';

/** Without a model, only what a starter made can be made again. Another engine, which has one, planned this. */
export function needsModel(what: string): JobError {
  const message = `A model planned this project, so a model must ${what} it, but this process has none: set JOB_MODEL.`;
  return new JobError('MODEL_UNKNOWN', message);
}
