import type { AttemptOutcome, JobFailure, JobFile, StageTiming } from '../../src/contracts/job.ts';
import type { StageResult } from '../../src/contracts/stage-result.ts';
import { JobError } from '../../src/errors/job-error.ts';
import { toFailure } from '../../src/errors/to-failure.ts';
import type { JobContext, JobResults } from './job.types.ts';

const keptFindings = 20;

/** How many errors a validation found. */
export function errorsIn(result: StageResult): number {
  if (result.stage !== 'validate') return 0;
  return result.findings.filter((finding) => finding.severity === 'error').length;
}

/** How a run ended, by the event that ended it. */
export function outcomeOf({ type }: { readonly type: string }): AttemptOutcome {
  if (type.startsWith('xstate.done.')) return 'completed';
  if (type === 'job.cancel') return 'cancelled';
  if (type === 'job.resumed') return 'interrupted';
  return 'failed';
}

/** What a stage gives: beside what is kept, the list of files that it wrote. */
export type StageOutput = StageResult & { readonly files?: readonly JobFile[] };

/** What a stage came to, as the event says that ended it: findings are bounded, files left out. */
export function resultIn(event: object): StageResult | undefined {
  const output = outputOf(event);
  if (output?.stage === 'generate') return { stage: 'generate', tree: output.tree };
  if (output?.stage !== 'validate' || output.findings.length <= keptFindings) return output;
  return { ...output, findings: output.findings.slice(0, keptFindings) };
}

/** Whether the plan that was just made uses packages that a person approves first. */
export function needsApproval(event: object): boolean {
  const output = outputOf(event);
  return output?.stage === 'plan' && (output.plan.unlisted ?? []).length > 0;
}

/** The files that a stage wrote, as the event says that ended it. */
export function filesIn(event: object): readonly JobFile[] {
  return outputOf(event)?.files ?? [];
}

/** Where a preview is reached, as the event says that ended the stage that brought it up. */
export function liveIn(event: object) {
  const output = outputOf(event);
  if (output?.stage !== 'deploy' || output.deployment.url === undefined) return undefined;
  const { url, expiresAt, isLocal } = output.deployment;
  return { url, ...(expiresAt && { expiresAt }), ...(isLocal !== undefined && { isLocal }) };
}

/** Why there is no preview, as the event says that ended the stage that was to bring it up. */
export function notLiveIn(event: object): string | undefined {
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

/** How often the stage that runs has failed before: a process that went away is no failure of it. */
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
 * How often the process was seen to die while the stage ran that runs now, since it last came to an
 * end. A lapsed lease says nothing of the stage: the process may have been frozen.
 */
export function deathsBefore({ account: { attempts } }: JobContext): number {
  const running = attempts.at(-1);
  let deaths = 0;
  for (const { stage, outcome, lapsed } of attempts.slice(0, -1).toReversed()) {
    // Others ran in between, where with the process went what they had made.
    if (stage !== running?.stage) continue;
    if (outcome !== 'interrupted') break;
    if (lapsed !== true) deaths += 1;
  }
  return deaths;
}

/** Which run events of a stage belong to. */
export function current(context: JobContext): { stage: StageTiming; attempt: number } {
  return { stage: context.account.attempts.at(-1)?.stage ?? 'planning', attempt: context.attempt };
}

/** What a result changes in the context. */
export function fold(result: StageResult): Partial<JobResults> {
  switch (result.stage) {
    case 'plan':
      return { plan: result.plan };
    case 'generate':
      return { tree: result.tree };
    case 'validate':
      return { findings: result.findings };
    case 'package':
      return { zip: result.zip, observation: result.observation };
    case 'deploy':
      return { deployment: result.deployment };
    case 'finalize':
      return { report: result.report };
  }
}

/** Why a job fails whose files are not valid. */
export function invalid(context: JobContext): JobFailure {
  const [first] = context.results.findings;
  const place = first && `${first.file}${first.line === undefined ? '' : `:${first.line}`}`;
  const what = first ? `${place}: ${first.message}` : 'The generated files are not valid.';
  return toFailure(new JobError('VALIDATION_FAILED', what), 'validation');
}
