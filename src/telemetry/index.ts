export { observeJobs, type ObservedJobs, type ObserveJobsOptions } from './observe-jobs.ts';
export {
  serveTelemetry,
  type ServeTelemetryOptions,
  type TelemetryServer,
} from './serve-telemetry.ts';
export { jobIdGenerator } from './traces/job-ids.ts';
