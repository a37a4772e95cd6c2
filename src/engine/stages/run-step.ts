import { AsyncLocalStorage } from 'node:async_hooks';
import type { JobEvent } from '../../../machines/index.ts';
import type { Budgets, Spent } from '../../contracts/store/budget.ts';
import type {
  CallUsage,
  RunStep,
  StepOptions,
  StepRun,
} from '../../contracts/stages/durable-step.ts';
import type { JobSpec } from '../../contracts/job/job.ts';
import type { JsonValue } from '../../contracts/json.ts';
import type {
  EndedStep,
  StepChange,
  StepKey,
  StoredStep,
} from '../../contracts/store/stored-step.ts';
import type { Now } from '../../contracts/time.ts';
import { JobError } from '../../errors/job-error.ts';
import { toJobError } from '../../errors/to-job-error.ts';
import { parseErrorCode, parseStep, toResult } from '../input/step.ts';
import { findExceeded, reservationOf } from './step-budgets.ts';
import { callEnded, callNeverMade, callSent, parseUsage } from './step-usage.ts';

/** Where the steps of a job are kept. */
export interface StepLog {
  /** The last run of a step. */
  read(key: StepKey): Promise<StoredStep | undefined>;
  /** Resolves once the change is durable, with what the event emits. */
  record(change: StepChange, event?: JobEvent): Promise<void>;
  /** What was used of a budget. */
  spent(key: string): Promise<Spent>;
  /** The time by which budgets are renewed. @default that of the scope */
  now?(): Promise<number>;
}

export interface StepScope extends Omit<StepKey, 'name'> {
  readonly spec: JobSpec;
  readonly budgets: Budgets;
  readonly signal: AbortSignal;
  readonly now: Now;
  readonly log: StepLog;
}

type Run = (step: StepRun) => Promise<JsonValue>;

/** `tools.step` of one run of a stage. */
export function createRunStep(scope: StepScope): RunStep {
  /** By name: two calls of one name at the same time share a run. */
  const running = new Map<string, Promise<string>>();
  /** The steps that the caller is part of. */
  const within = new AsyncLocalStorage<readonly string[]>();

  function share(name: string, run: Run, options: StepOptions): Promise<string> {
    const shared = running.get(name);
    const outer = within.getStore() ?? [];
    if (shared !== undefined) {
      if (outer.includes(name)) throw waitsForItself(name);
      return shared;
    }
    const result = within
      .run([...outer, name], resultOf, scope, name, run, options)
      .finally(() => running.delete(name));
    running.set(name, result);
    return result;
  }

  async function step(name: string, run: Run, options: StepOptions = {}) {
    parseStep(name, options);
    return JSON.parse(await share(name, run, options));
  }

  return step;
}

/** The kept result, or that of a new run, as JSON. */
async function resultOf(
  scope: StepScope,
  name: string,
  run: Run,
  options: StepOptions,
): Promise<string> {
  const { stage, revision, signal, log } = scope;
  const key = { stage, revision, name };
  signal.throwIfAborted();
  const known = await log.read(key);
  // A failure that was returned is kept as well.
  if (known?.result !== undefined) return known.result;
  const isUnknown = known?.state === 'unknown' || known?.state === 'sent';
  if (isUnknown && options.onUnknown === 'fail') throw unknownOutcome(name);
  await send(scope, key, options);
  return runSent(scope, key, run, options);
}

async function send(scope: StepScope, key: StepKey, options: StepOptions): Promise<void> {
  const { spec, budgets, signal, log, now } = scope;
  const { purpose, model } = options;
  const isDaily = (budgets.user?.per ?? budgets.guild?.per) !== undefined;
  const at = isDaily ? await log.now?.() : undefined;
  const reserve = reservationOf(spec, budgets, options, at ?? now());
  const exceeded = reserve && (await findExceeded(key.name, reserve, log.spent));
  if (exceeded !== undefined) throw exceeded;
  signal.throwIfAborted();
  const sent = {
    ...key,
    state: 'sent',
    at: now(),
    ...(purpose !== undefined && { purpose }),
    ...(model !== undefined && { model }),
    ...(reserve !== undefined && { reserve }),
  } as const;
  try {
    await unlessAborted(signal, log.record(sent, callSent(options)));
    // Another step may have taken what was left just before.
    const isRefused = reserve !== undefined && (await log.read(key))?.state === 'failed';
    if (isRefused) throw (await findExceeded(key.name, reserve, log.spent)) ?? tookLast(key.name);
    signal.throwIfAborted();
  } catch (error) {
    // It did not begin. Where the job is no longer run here, there is nobody to tell.
    const usage = { input: 0, output: 0, costUsd: 0 };
    const end = { ...key, state: 'failed', at: now(), usage } as const;
    log.record(end, callNeverMade(options)).catch(() => {});
    throw error;
  }
}

async function runSent(
  { spec, signal, log, now }: StepScope,
  key: StepKey,
  run: Run,
  options: StepOptions,
): Promise<string> {
  const { stage, revision, name } = key;
  let usage: CallUsage | undefined;
  let errorCode: string | undefined;
  let isOver = false;
  const end = (change: Pick<EndedStep, 'state' | 'result' | 'errorCode'>, event?: JobEvent) => {
    isOver = true;
    return log.record({ ...key, ...change, at: now(), ...(usage && { usage }) }, event);
  };
  /** What was aborted may have been done, and charged for: its outcome and usage are unknown. */
  const abort = () => {
    if (isOver) return;
    usage = undefined;
    end({ state: 'unknown' }).catch(() => {});
  };
  signal.addEventListener('abort', abort, { once: true });
  try {
    signal.throwIfAborted();
    const tools: StepRun = {
      signal,
      idempotencyKey: `${spec.jobId}:${stage}:${revision}:${name}`,
      usage: (reported) => void (usage = parseUsage(reported)),
      failed: (code) => void (errorCode = parseErrorCode(code)),
    };
    // `async`, because `run` may return its result without a promise: that result is kept too.
    const output = (async () => run(tools))();
    const result = toResult(name, await unlessAborted(signal, output));
    const change =
      errorCode === undefined
        ? ({ state: 'answered', result } as const)
        : ({ state: 'failed', result, errorCode } as const);
    await end(change, callEnded(options, usage));
    return result;
  } catch (error) {
    if (!isOver)
      await end({ state: 'failed', errorCode: toJobError(error).code }, callEnded(options, usage));
    throw error;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function waitsForItself(name: string): JobError {
  const message = `The step "${name}" calls itself, and would wait for its own result.`;
  return new JobError('STEP_INVALID', message);
}

function unknownOutcome(name: string): JobError {
  const message = `The step "${name}" was in flight when its process died or was aborted.`;
  return new JobError('STEP_OUTCOME_UNKNOWN', message);
}

function tookLast(name: string): JobError {
  const message = `Other steps have reserved what was left of a budget before the step "${name}" could.`;
  return new JobError('BUDGET_EXCEEDED', message);
}

/** Rejects as soon as the signal aborts, whatever the promise does. */
function unlessAborted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  promise.catch(() => {});
  return Promise.race([promise, aborted.promise]).finally(() => {
    signal.removeEventListener('abort', abort);
  });
}
