export { createJobMachine, jobMachine } from './job.machine.ts';
export { defaultPolicy, timingOf } from './job.setup.ts';
export type {
  JobContext,
  JobEvent,
  JobMachineInput,
  JobMachineOptions,
  JobPolicy,
  StageActorInput,
  StageResult,
  TimerInput,
} from './job.types.ts';
export { toJob, type JobSnapshot } from './job.view.ts';
