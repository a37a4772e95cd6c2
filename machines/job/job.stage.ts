import { type DoneActorEvent, type ErrorActorEvent, not } from 'xstate';
import type { JobStatus, WaitReason } from '../../src/contracts/job/job.ts';
import type { StageName } from '../../src/contracts/stages/stage.ts';
import type { StageResult } from '../../src/contracts/stages/stage-result.ts';
import type { setupJob } from './job.setup.ts';

interface StageState {
  readonly status: Exclude<JobStatus, 'done' | 'failed' | 'cancelled'>;
  /** The stage that runs in this status. */
  readonly runs: StageName;
  readonly next: Next | readonly [Gate, Next];
  /** Errors in its result lead back to generation, or to `failed`. */
  readonly canRepair?: boolean;
  /** What the project did wrong when it was tried may lead back to generation. */
  readonly canRepairBehaviour?: boolean;
  /** Emits events for its result, before `stage.completed`. */
  readonly emits?: 'emitWrittenFiles' | 'emitPreviewOutcome';
  /** Reads the generated files. */
  readonly needsFiles?: boolean;
}

type Next = `#${'planned' | 'generated' | 'validated' | 'packaged' | 'deployed'}.running` | '#done';

/** A detour before the next stage. */
interface Gate {
  readonly guard: 'isApprovalRequired' | 'isTreeKnown' | 'isReviewRequired' | 'isPreviewDisabled';
  readonly target:
    | `#${'planned' | 'validated'}.awaitingApproval`
    | `#${'generated' | 'packaged'}.skipped`;
}

/** The pattern of every stage: run, then go on, wait and run again, or fail. */
export function stagePattern(job: ReturnType<typeof setupJob>) {
  return ({ status, runs, next, emits, needsFiles = false, ...repairs }: StageState) => {
    const { canRepair = false, canRepairBehaviour = false } = repairs;
    // Typed `string`: TypeScript cannot compare two properties of a union type.
    const id: string = runs;
    const stageError = ({ event }: { readonly event: ErrorActorEvent }) => ({
      error: event.error,
      stage: runs,
    });
    return job.createStateConfig({
      id: status,
      // A new job enters `created` first: no status precedes it.
      entry: status === 'created' ? [] : [{ type: 'emitStatus', params: { status } }],
      initial: 'running',
      on: {
        'job.cancel': '#cancelled',
        'stage.usage': {
          actions: [
            { type: 'recordUsage', params: ({ event }) => event },
            { type: 'emitUsage', params: ({ event }) => event },
          ],
        },
        // Files lost with a temporary folder are generated again, in `running` and `waiting` alike.
        ...(needsFiles && {
          'job.resumed': {
            guard: 'areFilesLost',
            target: '#planned.running',
            actions: ['recordLostFiles', 'emitRevision'],
          },
        }),
      },
      states: {
        running: {
          entry: [{ type: 'openAttempt', params: { stage: runs, status } }, 'emitStageStarted'],
          exit: [...(emits ? [emits] : []), 'closeAttempt', 'emitStageEnded'],
          invoke: {
            id,
            src: runs,
            input: ({ context: { spec, revision, attempt } }) => ({
              jobId: spec.jobId,
              stage: runs,
              revision,
              attempt,
            }),
            onDone: [
              ...(canRepair
                ? [
                    {
                      guard: { type: 'canRepair' as const, params: result },
                      target: '#planned.running' as const,
                      actions: ['recordRepair', 'emitRevision'] as const,
                    },
                    {
                      guard: { type: 'hasErrors' as const, params: result },
                      target: '#failed' as const,
                      actions: 'recordValidationFailure' as const,
                    },
                  ]
                : []),
              ...(canRepairBehaviour
                ? [
                    {
                      guard: { type: 'canRepair' as const, params: result },
                      target: '#planned.running' as const,
                      actions: ['recordRepair', 'emitRevision'] as const,
                    },
                  ]
                : []),
              ...(typeof next === 'string' ? [{ target: next }] : [next[0], { target: next[1] }]),
            ],
            onError: [
              {
                guard: { type: 'canRetry', params: stageError },
                target: 'waiting',
                actions: ['scheduleRetry', { type: 'emitStageRetrying', params: stageError }],
              },
              {
                target: '#failed',
                actions: {
                  type: 'recordFailure',
                  params: stageError,
                },
              },
            ],
          },
          on: {
            'stage.progress': {
              actions: { type: 'emitProgress', params: ({ event }) => event },
            },
            'job.resumed': [
              {
                guard: 'isCrashLoop',
                target: '#failed',
                actions: { type: 'recordCrashLoop', params: { stage: runs } },
              },
              {
                ...(needsFiles && { guard: not('areFilesLost') }),
                target: 'running',
                reenter: true,
                actions: 'incrementAttempt',
              },
            ],
          },
        },
        waiting: {
          ...waitState('retry'),
          invoke: {
            id: 'timer',
            src: 'timer',
            input: ({ context }) => ({ dueAt: context.dueAt ?? 0 }),
            onDone: { target: 'running', actions: 'incrementAttempt' },
            onError: {
              target: '#failed',
              actions: {
                type: 'recordFailure',
                params: stageError,
              },
            },
          },
          on: { 'job.retry': { target: 'running', actions: 'incrementAttempt' } },
        },
      },
    });
  };
}

/** Waits for a person. A rejection leads back to the plan. */
export function approvalGate(job: ReturnType<typeof setupJob>, status: 'planned' | 'validated') {
  return job.createStateConfig({
    ...waitState('approval', status),
    on: {
      'job.approve': { target: 'running', actions: 'recordApproval' },
      'job.reject': {
        target: '#created',
        actions: [
          { type: 'recordRejection', params: ({ event }) => event },
          { type: 'emitRejection', params: ({ event }) => event },
          ...reachStatus('created'),
        ],
      },
    },
  });
}

/** Entry and exit of a waiting state. A gate passes the status that it records on entry. */
export function waitState<Reason extends WaitReason>(reason: Reason, status?: JobStatus) {
  const entry = 'openWait' as const;
  return {
    entry:
      status === undefined
        ? [entry]
        : [entry, { type: 'recordStatus', params: { status } } as const],
    exit: [{ type: 'closeWait', params: { reason } }, 'emitJobWaited'],
  } as const;
}

/** Emits `job.status`, then records it. */
export function reachStatus<Status extends JobStatus>(status: Status) {
  const params = { status };
  return [
    { type: 'emitStatus', params },
    { type: 'recordStatus', params },
  ] as const;
}

const result = ({ event }: { readonly event: DoneActorEvent<StageResult> }) => ({
  result: event.output,
});
