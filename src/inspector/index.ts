export type { InspectedEvent } from './actors/inspected.ts';
export { createInspector, type Inspector, type InspectorOptions } from './create-inspector.ts';
export {
  createStatelyInspector,
  type StatelyInspector,
  type StatelyInspectorOptions,
} from './create-stately-inspector.ts';
export type { DashboardAccess } from './server/access/assert-guarded.ts';
export type { DashboardTokens } from './server/access/tokens.ts';
export { inspectJobs, type InspectJobsOptions, type JobsInspector } from './inspect-jobs.ts';
