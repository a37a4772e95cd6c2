export { createJobMachine, jobMachine } from './job/job.machine.ts';
export { timingOf } from '../src/contracts/job/stage-timings.ts';
export { defaultPolicy } from './job/job.setup.ts';
export type {
  JobContext,
  JobEvent,
  JobMachineInput,
  JobMachineOptions,
  JobPolicy,
  StageActorInput,
  TimerInput,
} from './job/job.types.ts';
export { withoutParts } from './job/job.pruned.ts';
export { eventOf, foldJob, toJob, type FoldedEntry, type JobSnapshot } from './job/job.view.ts';
export type { StageOutput } from './job/job.results.ts';
export { createPreviewMachine, previewMachine } from './preview/preview.machine.ts';
export type {
  MountInput,
  Preview,
  PreviewContext,
  PreviewEmitted,
  PreviewEvent,
  PreviewMachineInput,
  PreviewMachineOptions,
  PreviewMount,
  PreviewStatus,
} from './preview/preview.types.ts';
export { endedPreview, toPreview } from './preview/preview.view.ts';
