import type { JobContext, JobMachineInput } from './job.types.ts';

/** The context of a job that was just created. */
export function initialContext(input: JobMachineInput, createdAt: number): JobContext {
  return {
    ...input,
    createdAt,
    status: 'created',
    revision: 1,
    repairs: 0,
    attempt: 1,
    findings: [],
    stageTimings: {},
    attempts: [],
    waits: [],
    tokens: 0,
  };
}
