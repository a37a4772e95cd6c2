import { assign, emit, enqueueActions, fromPromise, setup } from 'xstate';
import type { Job, JobStatus, StageTiming, WaitReason } from '../../src/contracts/job.ts';
import type { JobEmitted } from '../../src/contracts/journal.ts';
import type { StageName } from '../../src/contracts/stage.ts';
import type { StageResult } from '../../src/contracts/stage-result.ts';
import type { Now } from '../../src/contracts/time.ts';
import { JobError } from '../../src/errors/job-error.ts';
import { toFailure } from '../../src/errors/to-failure.ts';
import { toJobError } from '../../src/errors/to-job-error.ts';
import type {
  JobContext,
  JobEvent,
  JobMachineInput,
  JobPolicy,
  StageActorInput,
  TimerInput,
} from './job.types.ts';
import { closed, ended, keptAttempts, opened, started } from './job.account.ts';
import {
  current,
  errorsIn,
  failuresBefore,
  filesIn,
  fold,
  invalid,
  isGateOpen,
  liveIn,
  resultIn,
  type StageOutput,
} from './job.results.ts';
import { toJob } from './job.view.ts';

/** Under which name each stage's time is kept. */
export const timingOf = {
  plan: 'planning',
  generate: 'generation',
  validate: 'validation',
  package: 'packaging',
  deploy: 'deployment',
  finalize: 'finalization',
} as const satisfies Record<StageName, StageTiming>;

export const defaultPolicy: JobPolicy = {
  maxAttempts: 3,
  maxRepairs: 2,
  maxInterruptions: 20,
  backoffMs: 1000,
  maxBackoffMs: 30_000,
};

/** The implementations behind the chart's names. */
export function setupJob(now: Now, policy: JobPolicy) {
  return setup({
    types: {
      input: {} as JobMachineInput,
      context: {} as JobContext,
      events: {} as JobEvent,
      emitted: {} as JobEmitted,
      output: {} as Job,
    },

    actors: {
      plan: missingStage(),
      generate: missingStage(),
      validate: missingStage(),
      package: missingStage(),
      deploy: missingStage(),
      finalize: missingStage(),
      timer: fromPromise<void, TimerInput>(() =>
        Promise.reject(new JobError('STAGE_MISSING', 'No timer was provided.')),
      ),
    },

    guards: {
      isAdmitted: ({ context }) => context.admitted,
      isApprovalWanted: ({ context }) => context.approval,
      isPreviewUnwanted: ({ context }) => !context.spec.previewEnabled,
      areFilesLost: ({ context, event }) =>
        event.type === 'job.resumed' &&
        event.filesLost === true &&
        context.results.tree !== undefined,
      isPoisonous: ({ context }) => {
        const others = context.account.attempts.slice(0, -1).toReversed();
        const first = others.findIndex(({ outcome }) => outcome !== 'interrupted');
        return (first === -1 ? others.length : first) >= policy.maxInterruptions;
      },
      canRetry: ({ context }, { error }: StageThrow) =>
        toJobError(error).retryable && failuresBefore(context) + 1 < policy.maxAttempts,
      hasErrors: (_, { result }: { result: StageResult }) => errorsIn(result) > 0,
      canRepair: ({ context }, { result }: { result: StageResult }) =>
        errorsIn(result) > 0 &&
        context.repairs < policy.maxRepairs &&
        context.results.tree?.sha256 !== context.rejectedTree,
    },

    actions: {
      tellCreation: enqueueActions(({ context, enqueue }) => {
        const { createdAt: at, projectType } = context.spec;
        const job = toJob({ context, value: { created: 'queued' } });
        enqueue.emit({ type: 'job.created', at, job });
        enqueue.emit({ type: 'job.routed', at, projectType });
      }),
      tellStatus: emit(
        ({ context: { status: from, error } }, { status }: { status: JobStatus }) => ({
          type: 'job.status',
          at: now(),
          from,
          to: status,
          ...(status === 'failed' && error !== undefined && { error }),
        }),
      ),
      reachStatus: assign((_, { status }: { status: JobStatus }) => ({ status })),

      // Entry and exit of `running`: the only places where a stage is timed.
      openAttempt: assign(({ context }, { stage }: { stage: StageName }) => ({
        account: opened(context, timingOf[stage], now()),
      })),
      tellStart: emit(({ context }) => started(context)),
      closeAttempt: assign(({ context, event }) => {
        const result = resultIn(event);
        return {
          account: closed(context, event, now()),
          ...(result && { results: { ...context.results, ...fold(result) }, attempt: 1 }),
        };
      }),
      tellEnd: emit(({ context, event }) => ended(context, event)),
      countAttempt: assign({ attempt: ({ context }) => context.attempt + 1 }),

      openWait: assign(({ context }, { reason }: { reason: WaitReason }) => ({
        waitingSince: isGateOpen(context, reason) ? undefined : now(),
      })),
      closeWait: enqueueActions(({ context, enqueue }, { reason }: { reason: WaitReason }) => {
        const { waitingSince: startedAt, account } = context;
        if (startedAt === undefined) return;
        const wait = { reason, startedAt, endedAt: Math.max(startedAt, now()) };
        enqueue.assign({
          waitingSince: undefined,
          dueAt: undefined,
          account: { ...account, waits: [...account.waits.slice(1 - keptAttempts), wait] },
        });
        enqueue.emit({ type: 'job.waited', at: wait.endedAt, ...wait });
      }),

      scheduleRetry: enqueueActions(({ context, enqueue }, { error, stage }: StageThrow) => {
        const at = now();
        const delay = policy.backoffMs * 2 ** failuresBefore(context);
        const dueAt = at + Math.min(delay, policy.maxBackoffMs);
        enqueue.assign({ dueAt });
        enqueue.emit({
          type: 'stage.retrying',
          at,
          stage: timingOf[stage],
          attempt: context.attempt,
          error: toFailure(error, timingOf[stage]),
          dueAt,
        });
      }),

      recordAdmission: assign({ admitted: true }),
      recordApproval: assign({ approval: false }),
      recordRejection: enqueueActions(({ context, enqueue }, { reason }: { reason: string }) => {
        const revision = context.revision + 1;
        enqueue.assign({ rejection: reason, revision, attempt: 1 });
        enqueue.emit({ type: 'job.revised', at: now(), revision });
      }),
      recordLoss: assign({ attempt: 1 }),
      recordNoPreview: enqueueActions(({ context, enqueue }) => {
        const reason = 'No preview: this kind of project has no page to show.';
        enqueue.assign({ results: { ...context.results, deployment: { reason } } });
        enqueue.emit({ type: 'preview.skipped', at: now(), reason });
      }),
      recordRepair: enqueueActions(({ context, enqueue }) => {
        const { tree } = context.results;
        const revision = context.revision + 1;
        enqueue.assign({
          repairs: context.repairs + 1,
          revision,
          ...(tree && { rejectedTree: tree.sha256 }),
        });
        enqueue.emit({ type: 'job.revised', at: now(), revision });
      }),
      recordInvalid: assign(({ context }) => ({ error: invalid(context) })),
      recordFailure: assign((_, { error, stage }: StageThrow) => ({
        error: toFailure(error, timingOf[stage]),
      })),
      recordPoison: assign((_, { stage }: { stage: StageName }) => {
        const message = `The process ended ${policy.maxInterruptions} times while "${stage}" ran.`;
        return { error: toFailure(new JobError('STAGE_POISONOUS', message), timingOf[stage]) };
      }),
      recordUsage: enqueueActions(({ context, event, enqueue }) => {
        if (event.type !== 'stage.usage') return;
        const { account } = context;
        const total = account.tokens + event.tokens;
        enqueue.assign({ account: { ...account, tokens: total } });
        enqueue.emit({
          type: 'job.usage',
          at: now(),
          tokens: event.tokens,
          total,
          ...current(context),
        });
      }),

      tellProgress: enqueueActions(({ context, event, enqueue }) => {
        if (event.type !== 'stage.progress') return;
        enqueue.emit({ ...event, at: now(), ...current(context) });
      }),
      tellFiles: enqueueActions(({ context, event, enqueue }) => {
        for (const file of filesIn(event))
          enqueue.emit({ type: 'file.written', at: now(), file, ...current(context) });
      }),
      tellPreview: enqueueActions(({ event, enqueue }) => {
        const live = liveIn(event);
        if (live !== undefined) enqueue.emit({ type: 'preview.live', at: now(), ...live });
      }),
    },
  });
}

export interface StageThrow {
  readonly error: unknown;
  readonly stage: StageName;
}

function missingStage() {
  return fromPromise<StageOutput, StageActorInput>(({ input }) =>
    Promise.reject(new JobError('STAGE_MISSING', `No stage was provided for "${input.stage}".`)),
  );
}
