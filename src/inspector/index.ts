export { inspectJobs, type InspectJobsOptions, type JobsInspector } from './inspect-jobs.ts';
