import { emptyAccount } from './job.account.ts';
import type { JobContext, JobMachineInput } from './job.types.ts';

/** The context of a job that was just created. */
export function initialContext(input: JobMachineInput, createdAt: number): JobContext {
  const { approval, starter, parentJobId, budget } = input;
  return {
    // Field by field: V8 reads an object made by rest destructuring slowly ever after.
    spec: {
      jobId: input.jobId,
      createdAt,
      input: input.input,
      projectType: input.projectType,
      previewEnabled: input.previewEnabled,
      paths: input.paths,
      logsPath: input.logsPath,
      ...(starter !== undefined && { starter }),
      ...(parentJobId !== undefined && { parentJobId }),
      ...(budget !== undefined && { budget }),
    },
    approval,
    status: 'created',
    revision: 1,
    repairs: 0,
    attempt: 1,
    results: { findings: [] },
    account: emptyAccount,
  };
}
