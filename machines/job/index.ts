export { createJobMachine, jobMachine } from './job.machine.ts';
export { defaultPolicy, timingOf } from './job.setup.ts';
export type {
  JobContext,
  JobEvent,
  JobMachineInput,
  JobMachineOptions,
  JobPolicy,
  StageActorInput,
  TimerInput,
} from './job.types.ts';
export { eventOf, foldJob, type FoldedEntry } from './job.fold.ts';
export { toJob, type JobSnapshot } from './job.view.ts';
export type { StageOutput } from './job.results.ts';
