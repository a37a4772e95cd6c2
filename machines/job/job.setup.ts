import { fromPromise, setup } from 'xstate';
import type { Job, JobStatus, WaitReason } from '../../src/contracts/job/job.ts';
import { timingOf } from '../../src/contracts/job/stage-timings.ts';
import type { JobEmitted } from '../../src/contracts/job/journal.ts';
import type { StageName } from '../../src/contracts/stages/stage.ts';
import type { StageResult } from '../../src/contracts/stages/stage-result.ts';
import type { Now } from '../../src/contracts/time.ts';
import { JobError } from '../../src/errors/job-error.ts';
import { toFailure, toJobError } from '../../src/errors/to-job-error.ts';
import type {
  JobContext,
  JobEvent,
  JobMachineInput,
  JobPolicy,
  StageActorInput,
  StageProgress,
  StageUsage,
  TimerInput,
} from './job.types.ts';
import { addUsage } from './job.usage.ts';
import { actionsOf } from '../actions.ts';
import {
  closeAttempt,
  closeWait,
  jobWaited,
  stageEnded,
  stageStarted,
  withAttempt,
} from './job.account.ts';
import { isDrastic, isFollowUp, isTreeKnown, knownFindings, sameTree } from './job.base.ts';
import {
  currentAttempt,
  errorsIn,
  hasMisbehaved,
  failuresBefore,
  processDeathsBefore,
  filesIn,
  fold,
  validationFailure,
  livePreviewIn,
  needsApproval,
  skippedPreviewIn,
  resultIn,
  type StageOutput,
} from './job.results.ts';

export const defaultPolicy: JobPolicy = {
  maxAttempts: 3,
  maxRepairs: 2,
  repairBehaviour: 0,
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
      // A follow-up is approved by its changes, not by its plan.
      isApprovalRequired: ({ context, event }) =>
        (context.approval && !isFollowUp(context)) || needsApproval(resultIn(event)),
      isTreeKnown: ({ context, event }) => isTreeKnown(context, resultIn(event)),
      isReviewRequired: ({ context }) =>
        isFollowUp(context) && (context.approval || isDrastic(context)),
      isPreviewDisabled: ({ context }) => !context.spec.previewEnabled,
      areFilesLost: ({ context, event }) =>
        event.type === 'job.resumed' &&
        event.filesLost === true &&
        context.results.tree !== undefined,
      isCrashLoop: ({ context, event }) =>
        event.type === 'job.resumed' &&
        event.lapsed !== true &&
        processDeathsBefore(context) >= policy.maxInterruptions,
      canRetry: ({ context }, { error }: StageError) =>
        toJobError(error).retryable && failuresBefore(context) + 1 < policy.maxAttempts,
      hasErrors: (_, { result }: { result: StageResult }) => errorsIn(result) > 0,
      canRepair: ({ context }, { result }: { result: StageResult }) => {
        const { repairs, rejectedTree, results } = context;
        const isWrong =
          (errorsIn(result) > 0 && repairs < policy.maxRepairs) ||
          (hasMisbehaved(result) &&
            repairs < policy.repairBehaviour &&
            // A starter would give the same files again.
            results.plan?.files !== undefined);
        return isWrong && results.tree?.sha256 !== rejectedTree;
      },
    },

    actions: {
      emitJobCreated: emit(({ context }) => ({
        type: 'job.created',
        at: context.spec.createdAt,
        spec: context.spec,
        ...(context.approval && { approval: true }),
      })),
      emitJobRouted: emit(({ context: { spec } }) => ({
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
      recordStatus: update((_, { status }: { status: JobStatus }) => ({ status })),

      // A stage is timed on entry to and exit from `running`, and nowhere else.
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
      emitStageStarted: emit(({ context }) => stageStarted(context)),
      closeAttempt: update(({ context, event }) => {
        const result = resultIn(event);
        return {
          account: closeAttempt(context, event, now()),
          ...(result && { results: { ...context.results, ...fold(result) }, attempt: 1 }),
        };
      }),
      emitStageEnded: emit(({ context, event }) => stageEnded(context, event)),
      incrementAttempt: update(({ context }) => ({ attempt: context.attempt + 1 })),

      openWait: update(() => ({ waitingSince: now() })),
      closeWait: update(({ context }, { reason }: { reason: WaitReason }) =>
        closeWait(context, reason, now()),
      ),
      emitJobWaited: emit(({ context }) => jobWaited(context)),

      scheduleRetry: update(({ context }) => ({ dueAt: now() + backoff(context) })),
      emitStageRetrying: emit(({ context }, { error, stage }: StageError) => {
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

      recordApproval: update(({ context }) => ({
        approval: context.approval && context.status === 'planned' && isFollowUp(context),
      })),
      recordKnownFindings: update(({ context }) => ({
        results: { ...context.results, ...fold(knownFindings(context)) },
      })),
      emitSkippedValidation: emit(({ context }) => ({
        type: 'stage.skipped',
        at: now(),
        stage: timingOf.validate,
        attempt: context.attempt,
        reason: sameTree(context),
        result: knownFindings(context),
      })),
      recordRejection: update(({ context }, { reason }: { reason: string }) => ({
        rejection: reason,
        revision: context.revision + 1,
        attempt: 1,
      })),
      // Generation starts over from the plan, so that steps answered before the loss are found again.
      recordLostFiles: update(({ context }) => ({
        revision: context.revision + 1,
        rewound: (context.rewound ?? 0) + context.repairs + 1,
        repairs: 0,
        rejectedTree: undefined,
        attempt: 1,
      })),
      recordSkippedPreview: update(({ context }) => ({
        results: { ...context.results, deployment: { reason: noPreview } },
      })),
      emitSkippedPreview: emit(() => ({ type: 'preview.skipped', at: now(), reason: noPreview })),
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
      emitRejection: emit(({ context: { revision } }, { reason }: { reason: string }) => ({
        type: 'job.revised',
        at: now(),
        revision,
        reason,
      })),
      recordValidationFailure: update(({ context }) => ({ error: validationFailure(context) })),
      recordFailure: update((_, { error, stage }: StageError) => ({
        error: toFailure(error, timingOf[stage]),
      })),
      recordCrashLoop: update((_, { stage }: { stage: StageName }) => {
        const message = `The process died ${policy.maxInterruptions} times while "${stage}" was running.`;
        return {
          error: toFailure(new JobError('STAGE_CRASHED_PROCESS', message), timingOf[stage]),
        };
      }),
      recordUsage: update(({ context: { account } }, added: StageUsage) => ({
        account: { ...account, usage: addUsage(account.usage, added) },
      })),
      emitUsage: emit(({ context }, { tokens }: StageUsage) => ({
        type: 'job.usage',
        at: now(),
        tokens,
        ...context.account.usage,
        ...currentAttempt(context),
      })),

      emitProgress: emit(({ context }, progress: StageProgress) => ({
        ...progress,
        at: now(),
        ...currentAttempt(context),
      })),
      emitWrittenFiles: emitAll(({ context, event }) =>
        filesIn(event).map((file) => ({
          type: 'file.written',
          at: now(),
          file,
          ...currentAttempt(context),
        })),
      ),
      emitPreviewOutcome: emitAll(({ event }) => {
        const live = livePreviewIn(event);
        if (live !== undefined) return [{ type: 'preview.live', at: now(), ...live }];
        const reason = skippedPreviewIn(event);
        return reason === undefined ? [] : [{ type: 'preview.skipped', at: now(), reason }];
      }),
    },
  });
}

const noPreview = 'No preview: this project type has no page to show.';

export interface StageError {
  readonly error: unknown;
  readonly stage: StageName;
}

function missingStage() {
  return fromPromise<StageOutput, StageActorInput>(({ input }) =>
    Promise.reject(new JobError('STAGE_MISSING', `No "${input.stage}" stage was provided.`)),
  );
}
