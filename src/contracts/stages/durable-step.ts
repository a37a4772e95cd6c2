import type { JsonValue } from '../json.ts';
import type { StageName } from './stage.ts';

/**
 * Runs something that must not be done twice, such as a paid model call, and keeps what it returns.
 * A resumed or repeated attempt of the stage gets the kept result without running it again. The step
 * is known by job, stage, revision and `name`; never by the attempt.
 *
 * A row `sent` is committed before `run` begins; its result and usage are committed together. A step
 * that was in flight when its process died is `unknown` and is run again, or fails its stage with
 * `STEP_OUTCOME_UNKNOWN`, as `onUnknown` says.
 *
 * @example
 * const invoice = await tools.step('charge', ({ idempotencyKey }) => charge(order, idempotencyKey));
 */
export type RunStep = <Result extends JsonValue>(
  name: string,
  run: (step: StepRun) => Promise<Result>,
  options?: StepOptions,
) => Promise<Result>;

export interface StepRun {
  /** Aborted on cancel, timeout and shutdown. */
  readonly signal: AbortSignal;
  /** The same for every run of this step: `<jobId>:<stage>:<revision>:<name>`. */
  readonly idempotencyKey: string;
  /**
   * Reports what the step has used so far: a later report replaces an earlier one. It is committed
   * with the result, also if the step throws. A call that was refused before any work reports zeros:
   * without a report, what it used is unknown.
   */
  usage(usage: CallUsage): void;
  /**
   * Marks the step `failed` with this code. What it returns is kept all the same, so it is not run
   * again: for a failure that must be counted once, such as a refused call.
   */
  failed(errorCode: string): void;
}

export interface StepOptions {
  /** What it is for, such as `plan` or `write src/app.js`. At most 200 characters. */
  readonly purpose?: string;
  /**
   * The model it calls, such as `openai:gpt-5`. At most 200 characters. With a model, the step counts
   * as a call in `job.diagnostics.tokenUsage` from the moment it is sent.
   */
  readonly model?: string;
  /** What to do about a step that was in flight when its process died. @default 'repeat' */
  readonly onUnknown?: 'repeat' | 'fail';
  /**
   * What the step may use at most; reserved from the budgets before it runs. With tokens but without
   * `costUsd`, a budget in dollars refuses the step with `CONFIG_INVALID`.
   */
  readonly reserve?: { readonly tokens: number; readonly costUsd?: number };
}

/** Tokens and money of one call. What the provider did not report is left out, never 0. */
export interface CallUsage {
  /** Including cached input. */
  readonly input?: number;
  /** Including reasoning. */
  readonly output?: number;
  readonly cachedInput?: number;
  readonly reasoning?: number;
  /** US dollars; left out where no price is known. */
  readonly costUsd?: number;
}

/**
 * One run of a durable step, as `engine.calls(jobId)` lists it: a step that was run again is listed
 * once for each run.
 */
export interface CallRecord {
  readonly jobId: string;
  readonly stage: StageName;
  readonly revision: number;
  readonly name: string;
  readonly purpose?: string;
  readonly model?: string;
  /**
   * `sent`: running, or cut off a moment ago. `unknown`: its process died, or it was aborted, before
   * it answered: the other side may have done the work, and charged for it.
   */
  readonly state: 'sent' | 'answered' | 'failed' | 'unknown';
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly endedAt?: number;
  readonly usage?: CallUsage;
  /** The code of what it threw. */
  readonly errorCode?: string;
}

/** Text and progress as they happen: never stored, lost without harm. */
export interface LiveEvent {
  readonly type: 'text';
  /** The file that is being written; left out for text of another kind, such as a plan. */
  readonly file?: string;
  /** What was added since the event before. */
  readonly text: string;
}

/**
 * Text that a stage of a job has just written, as `engine.watch({ live: true })` yields it beside
 * the journal.
 */
export interface LiveText extends Omit<LiveEvent, 'type'> {
  readonly type: 'live.text';
  readonly jobId: string;
  readonly stage: StageName;
  /** The reader was too slow: text of this file before this was dropped. */
  readonly isCut?: true;
}
