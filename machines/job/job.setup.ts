import { fromPromise, setup } from 'xstate';
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
  StageProgress,
  TimerInput,
} from './job.types.ts';
import { actionsOf } from '../actions.ts';
import { closed, ended, lastWait, started, waited, withAttempt } from './job.account.ts';
import {
  current,
  errorsIn,
  failuresBefore,
  deathsBefore,
  filesIn,
  fold,
  invalid,
  liveIn,
  needsApproval,
  notLiveIn,
  resultIn,
  type StageOutput,
} from './job.results.ts';

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

const { update, emit, emitAll } = actionsOf<JobContext, JobEvent, JobEmitted>();

/** The implementations behind the chart's names. */
export function setupJob(now: Now, policy: JobPolicy) {
  const backoff = (context: JobContext) =>
    Math.min(policy.backoffMs * 2 ** failuresBefore(context), policy.maxBackoffMs);

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
      isApprovalWanted: ({ context, event }) => context.approval || needsApproval(event),
      isPreviewUnwanted: ({ context }) => !context.spec.previewEnabled,
      areFilesLost: ({ context, event }) =>
        event.type === 'job.resumed' &&
        event.filesLost === true &&
        context.results.tree !== undefined,
      hasCrashedTooOften: ({ context, event }) =>
        event.type === 'job.resumed' &&
        event.lapsed !== true &&
        deathsBefore(context) >= policy.maxInterruptions,
      canRetry: ({ context }, { error }: StageThrow) =>
        toJobError(error).retryable && failuresBefore(context) + 1 < policy.maxAttempts,
      hasErrors: (_, { result }: { result: StageResult }) => errorsIn(result) > 0,
      canRepair: ({ context }, { result }: { result: StageResult }) =>
        errorsIn(result) > 0 &&
        context.repairs < policy.maxRepairs &&
        context.results.tree?.sha256 !== context.rejectedTree,
    },

    actions: {
      emitCreation: emit(({ context }) => ({
        type: 'job.created',
        at: context.spec.createdAt,
        spec: context.spec,
        ...(context.approval && { approval: true }),
      })),
      emitRoute: emit(({ context: { spec } }) => ({
        type: 'job.routed',
        at: spec.createdAt,
        projectType: spec.projectType,
      })),
      emitStatus: emit(
        ({ context: { status: from, error } }, { status }: { status: JobStatus }) => ({
          type: 'job.status',
          at: now(),
          from,
          to: status,
          ...(status === 'failed' && error !== undefined && { error }),
        }),
      ),
      reachStatus: update((_, { status }: { status: JobStatus }) => ({ status })),

      // Entry and exit of `running`: the only places where a stage is timed.
      openAttempt: update(
        ({ context }, { stage, status }: { stage: StageName; status: JobStatus }) => ({
          status,
          account: withAttempt(context.account, {
            stage: timingOf[stage],
            attempt: context.attempt,
            startedAt: now(),
          }),
        }),
      ),
      emitStart: emit(({ context }) => started(context)),
      closeAttempt: update(({ context, event }) => {
        const result = resultIn(event);
        return {
          account: closed(context, event, now()),
          ...(result && { results: { ...context.results, ...fold(result) }, attempt: 1 }),
        };
      }),
      emitEnd: emit(({ context, event }) => ended(context, event)),
      countAttempt: update(({ context }) => ({ attempt: context.attempt + 1 })),

      openWait: update(() => ({ waitingSince: now() })),
      closeWait: update(({ context }, { reason }: { reason: WaitReason }) =>
        waited(context, reason, now()),
      ),
      emitWait: emit(({ context }) => lastWait(context)),

      scheduleRetry: update(({ context }) => ({ dueAt: now() + backoff(context) })),
      emitRetry: emit(({ context }, { error, stage }: StageThrow) => {
        const { dueAt = now(), attempt } = context;
        return {
          type: 'stage.retrying',
          at: dueAt - backoff(context),
          stage: timingOf[stage],
          attempt,
          error: toFailure(error, timingOf[stage]),
          dueAt,
        };
      }),

      recordApproval: update(() => ({ approval: false })),
      recordRejection: update(({ context }, { reason }: { reason: string }) => ({
        rejection: reason,
        revision: context.revision + 1,
        attempt: 1,
      })),
      recordLoss: update(({ context }) => ({ revision: context.revision + 1, attempt: 1 })),
      recordNoPreview: update(({ context }) => ({
        results: { ...context.results, deployment: { reason: noPreview } },
      })),
      emitNoPreview: emit(() => ({ type: 'preview.skipped', at: now(), reason: noPreview })),
      recordRepair: update(({ context }) => ({
        repairs: context.repairs + 1,
        revision: context.revision + 1,
        ...(context.results.tree && { rejectedTree: context.results.tree.sha256 }),
      })),
      emitRevision: emit(({ context: { revision } }) => ({
        type: 'job.revised',
        at: now(),
        revision,
      })),
      recordInvalid: update(({ context }) => ({ error: invalid(context) })),
      recordFailure: update((_, { error, stage }: StageThrow) => ({
        error: toFailure(error, timingOf[stage]),
      })),
      recordCrashes: update((_, { stage }: { stage: StageName }) => {
        const message = `The process ended ${policy.maxInterruptions} times while "${stage}" ran.`;
        return {
          error: toFailure(new JobError('STAGE_CRASHED_PROCESS', message), timingOf[stage]),
        };
      }),
      recordUsage: update(({ context: { account } }, { tokens }: { tokens: number }) => ({
        account: { ...account, tokens: account.tokens + tokens },
      })),
      emitUsage: emit(({ context }, { tokens }: { tokens: number }) => ({
        type: 'job.usage',
        at: now(),
        tokens,
        total: context.account.tokens,
        ...current(context),
      })),

      emitProgress: emit(({ context }, progress: StageProgress) => ({
        ...progress,
        at: now(),
        ...current(context),
      })),
      emitFiles: emitAll(({ context, event }) =>
        filesIn(event).map((file) => ({
          type: 'file.written',
          at: now(),
          file,
          ...current(context),
        })),
      ),
      emitPreview: emitAll(({ event }) => {
        const live = liveIn(event);
        if (live !== undefined) return [{ type: 'preview.live', at: now(), ...live }];
        const reason = notLiveIn(event);
        return reason === undefined ? [] : [{ type: 'preview.skipped', at: now(), reason }];
      }),
    },
  });
}

const noPreview = 'No preview: this kind of project has no page to show.';

export interface StageThrow {
  readonly error: unknown;
  readonly stage: StageName;
}

function missingStage() {
  return fromPromise<StageOutput, StageActorInput>(({ input }) =>
    Promise.reject(new JobError('STAGE_MISSING', `No stage was provided for "${input.stage}".`)),
  );
}
