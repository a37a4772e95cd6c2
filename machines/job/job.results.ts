import type {
  AttemptOutcome,
  JobFailure,
  JobFile,
  StageTiming,
} from '../../src/contracts/job/job.ts';
import type { StageResult } from '../../src/contracts/stages/stage-result.ts';
import { JobError } from '../../src/errors/job-error.ts';
import { toFailure } from '../../src/errors/to-job-error.ts';
import type { JobContext, JobResults } from './job.types.ts';

const maxFindings = 20;

/** The number of errors that a validation found. */
export function errorsIn(result: StageResult): number {
  if (result.stage !== 'validate') return 0;
  return result.findings.filter((finding) => finding.severity === 'error').length;
}

/** Whether a project did something wrong when it was opened or run. */
export function hasMisbehaved(result: StageResult): boolean {
  const behaviour = result.stage === 'package' ? result.observation?.behaviour : undefined;
  if (behaviour === undefined || behaviour.status === 'skipped') return false;
  const { status, consoleErrors, failedRequests } = behaviour;
  return status === 'failed' || consoleErrors.length + failedRequests.length > 0;
}

/** The outcome of an attempt, by the event that ended it. */
export function outcomeOf({ type }: { readonly type: string }): AttemptOutcome {
  if (type.startsWith('xstate.done.')) return 'completed';
  if (type === 'job.cancel') return 'cancelled';
  if (type === 'job.resumed') return 'interrupted';
  return 'failed';
}

/** The result of a stage, with the list of files that it wrote. */
export type StageOutput = StageResult & { readonly files?: readonly JobFile[] };

/** The result in the event that ended a stage, with at most 20 findings and without files. */
export function resultIn(event: object): StageResult | undefined {
  const output = outputOf(event);
  if (output?.stage === 'generate') {
    const { tree, changes, blob } = output;
    return { stage: 'generate', tree, ...(changes && { changes }), ...(blob && { blob }) };
  }
  if (output?.stage !== 'validate' || output.findings.length <= maxFindings) return output;
  return { ...output, findings: output.findings.slice(0, maxFindings) };
}

/** Whether a new plan uses packages outside the allow-list: a person approves these first. */
export function needsApproval(result: StageResult | undefined): boolean {
  return result?.stage === 'plan' && (result.plan.unlisted ?? []).length > 0;
}

/** The files in the event that ended a stage. */
export function filesIn(event: object): readonly JobFile[] {
  return outputOf(event)?.files ?? [];
}

/** The address of the preview in the event that ended a `deploy` stage. */
export function livePreviewIn(event: object) {
  const output = outputOf(event);
  if (output?.stage !== 'deploy' || output.deployment.url === undefined) return undefined;
  const { url, expiresAt, isLocal } = output.deployment;
  return { url, ...(expiresAt && { expiresAt }), ...(isLocal !== undefined && { isLocal }) };
}

/** The reason for having no preview in the event that ended a `deploy` stage. */
export function skippedPreviewIn(event: object): string | undefined {
  const output = outputOf(event);
  return output?.stage === 'deploy' && output.deployment.url === undefined
    ? output.deployment.reason
    : undefined;
}

function outputOf(event: object): StageOutput | undefined {
  return 'output' in event && isOutput(event.output) ? event.output : undefined;
}

function isOutput(output: unknown): output is StageOutput {
  return typeof output === 'object' && output !== null && 'stage' in output;
}

/** Failed attempts of the current stage. A process death does not count. */
export function failuresBefore({ account: { attempts } }: JobContext): number {
  const running = attempts.at(-1);
  let failures = 0;
  for (const { stage, outcome } of attempts.slice(0, -1).toReversed()) {
    if (stage !== running?.stage || outcome === 'completed') break;
    if (outcome === 'failed') failures += 1;
  }
  return failures;
}

/**
 * Process deaths during the current stage since it last completed or failed. A lapsed lease does not
 * count: the process may only have been frozen.
 */
export function processDeathsBefore({ account: { attempts } }: JobContext): number {
  const running = attempts.at(-1);
  let deaths = 0;
  for (const { stage, outcome, lapsed } of attempts.slice(0, -1).toReversed()) {
    // Earlier stages ran again if the process took their files with it.
    if (stage !== running?.stage) continue;
    if (outcome !== 'interrupted') break;
    if (lapsed !== true) deaths += 1;
  }
  return deaths;
}

/** The stage and attempt that an event of a running stage belongs to. */
export function currentAttempt(context: JobContext): { stage: StageTiming; attempt: number } {
  return { stage: context.account.attempts.at(-1)?.stage ?? 'planning', attempt: context.attempt };
}

/** The change of `results` that a stage result makes. */
export function fold(result: StageResult): Partial<JobResults> {
  switch (result.stage) {
    case 'plan':
      return { plan: result.plan };
    case 'generate':
      // What was seen of another tree does not count for this one.
      return {
        tree: result.tree,
        changes: result.changes,
        workspaceBlob: result.blob,
        observation: undefined,
      };
    case 'validate':
      return { findings: result.findings };
    case 'package': {
      const { zip, image, observation, blob: outputBlob } = result;
      return { zip, image, observation, outputBlob };
    }
    case 'deploy':
      return { deployment: result.deployment };
    case 'finalize':
      return { report: result.report };
  }
}

/** The failure of a job with invalid files. */
export function validationFailure(context: JobContext): JobFailure {
  const [first] = context.results.findings;
  const location = first && `${first.file}${first.line === undefined ? '' : `:${first.line}`}`;
  const message = first ? `${location}: ${first.message}` : 'The generated files are not valid.';
  return toFailure(new JobError('VALIDATION_FAILED', message), 'validation');
}
