import type { Job, StageTiming } from '../../src/contracts/job/job.ts';
import type { EvalRequest } from './requests.ts';

/** What came of one request. */
export interface EvalResult extends EvalRequest, EvalUsage {
  readonly jobId: string;
  /** Of the plan. */
  readonly title?: string;
  /** Done, and no finding of the last validation is an error. */
  readonly passed: boolean;
  /** Rounds of repair. */
  readonly repairs: number;
  /** From the first stage to the end of the last validation, or of the job if it failed before. */
  readonly seconds: number;
  /** How the page behaved in a browser. */
  readonly opens: string;
  /** Whether a server or a bot starts. */
  readonly boots: string;
  readonly errorCode?: string;
  readonly errorMessage?: string;
}

/** What a number of calls used. A part that no call reported is left out, never 0. */
export interface EvalUsage {
  readonly calls: number;
  /** Calls whose tokens are missing from the sums. */
  readonly unknownCalls: number;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  readonly costUsd?: number;
  /** Calls with tokens whose price is not known: their cost is missing from the sum. */
  readonly unpricedCalls: number;
}

export function toResult(request: EvalRequest, job: Job): EvalResult {
  const { plan, status, findings, revision, error } = job;
  return {
    ...request,
    jobId: job.jobId,
    ...(plan && { title: plan.title }),
    passed: status === 'done' && !findings.some(({ severity }) => severity === 'error'),
    // It counts from 1, and no plan is rejected here.
    repairs: revision - 1,
    ...usageOf(job),
    seconds: secondsOf(job),
    opens: opensOf(job),
    boots: job.projectType === 'static_html' ? 'not needed' : 'not checked',
    ...(error && { errorCode: error.code, errorMessage: error.message }),
  };
}

function usageOf({ diagnostics }: Job): EvalUsage {
  const { calls = 0, unknownCalls = 0, unpricedCalls = 0, ...sums } = diagnostics.tokenUsage;
  const { input, output, costUsd } = sums;
  return {
    calls,
    unknownCalls,
    ...(input !== undefined && { inputTokens: input }),
    ...(output !== undefined && { outputTokens: output }),
    ...(costUsd !== undefined && { costUsd }),
    unpricedCalls,
  };
}

function secondsOf({ diagnostics }: Job): number {
  const attempts = diagnostics.attempts.filter(({ stage }) => modelStages.has(stage));
  const start = Math.min(...attempts.map(({ startedAt }) => startedAt));
  const end = Math.max(...attempts.map(({ startedAt, endedAt = startedAt }) => endedAt));
  return attempts.length === 0 ? 0 : (end - start) / 1000;
}

/** What a model has an influence on; taking pictures, for one, is not its time. */
const modelStages: ReadonlySet<StageTiming> = new Set(['planning', 'generation', 'validation']);

function opensOf({ projectType, behaviour }: Job): string {
  if (projectType !== 'static_html') return 'not needed';
  if (behaviour === undefined) return 'not reached';
  const { status, reason = '', consoleErrors, failedRequests } = behaviour;
  if (status === 'skipped') return `not checked: ${reason}`;
  if (status === 'failed') return `failed: ${reason}`;
  const troubles = [
    counted(consoleErrors.length, 'console error'),
    counted(failedRequests.length, 'failed request'),
  ].flat();
  return troubles.length === 0 ? 'yes' : `yes, with ${troubles.join(' and ')}`;
}

function counted(count: number, noun: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`];
}
