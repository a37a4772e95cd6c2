import type { Finding } from '../../../../contracts/stages/finding.ts';
import type { JobFile, JobSpec, StageTiming } from '../../../../contracts/job/job.ts';
import type { Plan } from '../../../../contracts/job/plan.ts';
import type { StageResult } from '../../../../contracts/stages/stage-result.ts';
import type { JobRow } from '../../../protocol.ts';

/** What the journal tells so far of the inputs of stages. */
export interface Inputs {
  readonly spec?: JobSpec;
  readonly rejection?: string;
  readonly plan?: Plan;
  readonly files: readonly JobFile[];
  readonly errors: readonly Finding[];
  readonly zip?: object;
  readonly deployment?: object;
}

export const noInputs: Inputs = { files: [], errors: [] };

/** What is known after another row. */
export function withRow(inputs: Inputs, { type, data }: JobRow): Inputs {
  if (type === 'job.created') return { ...inputs, spec: data.spec };
  if (type === 'job.revised' && data.reason !== undefined) {
    return { ...inputs, rejection: data.reason, errors: [] };
  }
  const isResult = type === 'stage.completed' || type === 'stage.skipped';
  return isResult && data.result ? { ...inputs, ...partOf(data.result) } : inputs;
}

/** What is known after a step that wrote these files. */
export function withFiles(inputs: Inputs, files: readonly JobFile[]): Inputs {
  return files.length === 0 ? inputs : { ...inputs, files };
}

function partOf(result: StageResult): Partial<Inputs> {
  switch (result.stage) {
    case 'plan':
      return { plan: result.plan };
    case 'validate':
      return { errors: result.findings.filter(({ severity }) => severity === 'error') };
    case 'package':
      return { zip: result.zip };
    case 'deploy':
      return { deployment: result.deployment };
    case 'generate':
    case 'finalize':
      return {};
  }
}

/** The input of a stage that starts now. */
export function inputOf(inputs: Inputs, stage: StageTiming): object {
  const { spec, rejection, plan, files, errors, zip, deployment } = inputs;
  const base = spec?.base && { base: spec.base.jobId };
  switch (stage) {
    case 'planning':
      return {
        message: spec?.input.userMessage,
        projectType: spec?.projectType,
        ...(spec?.starter !== undefined && { starter: spec.starter }),
        ...base,
        ...(rejection !== undefined && { rejection, rejectedPlan: plan }),
      };
    case 'generation':
      return { plan, findings: errors, ...base };
    case 'validation':
    case 'packaging':
      return { plan, files: files.map(({ path }) => path) };
    case 'deployment':
      return { plan, zip };
    case 'finalization':
      return { plan, zip, deployment };
  }
}
