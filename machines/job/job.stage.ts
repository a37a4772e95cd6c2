import { type DoneActorEvent, type ErrorActorEvent, not } from 'xstate';
import type { JobStatus, WaitReason } from '../../src/contracts/job.ts';
import type { StageName } from '../../src/contracts/stage.ts';
import type { StageResult } from '../../src/contracts/stage-result.ts';
import type { setupJob } from './job.setup.ts';

interface StageState {
  readonly status: Exclude<JobStatus, 'done' | 'failed' | 'cancelled'>;
  /** The stage that runs in this status. */
  readonly runs: StageName;
  readonly next: Next | readonly [Gate, Next];
  /** Its result is a verdict: errors lead back to generation, or to the end. */
  readonly judges?: boolean;
  /** What is told of its result, beside that it is there. */
  readonly tells?: 'emitFiles' | 'emitPreview';
  /** It reads what was generated. */
  readonly needsFiles?: boolean;
}

type Next = `#${'planned' | 'generated' | 'validated' | 'packaged' | 'deployed'}.running` | '#done';

/** Where a job goes first, if it is to. */
interface Gate {
  readonly guard: 'isApprovalWanted' | 'isPreviewUnwanted';
  readonly target: '#planned.awaitingApproval' | '#packaged.skipped';
}

/** The one pattern of every stage: run; wait and run again; or end. */
export function stagePattern(job: ReturnType<typeof setupJob>) {
  return ({ status, runs, next, judges = false, tells, needsFiles = false }: StageState) => {
    // Typed `string`: two props of a union type are more than TypeScript compares.
    const id: string = runs;
    const thrown = ({ event }: { readonly event: ErrorActorEvent }) => ({
      error: event.error,
      stage: runs,
    });
    return job.createStateConfig({
      id: status,
      // The first state is entered when a job begins: it has no other before it.
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
        // What was lost with a temporary folder is made again, whether it runs or waits.
        ...(needsFiles && {
          'job.resumed': {
            guard: 'areFilesLost',
            target: '#planned.running',
            actions: ['recordLoss', 'emitRevision'],
          },
        }),
      },
      states: {
        running: {
          entry: [{ type: 'openAttempt', params: { stage: runs, status } }, 'emitStart'],
          exit: [...(tells ? [tells] : []), 'closeAttempt', 'emitEnd'],
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
              ...(judges
                ? [
                    {
                      guard: { type: 'canRepair' as const, params: result },
                      target: '#planned.running' as const,
                      actions: ['recordRepair', 'emitRevision'] as const,
                    },
                    {
                      guard: { type: 'hasErrors' as const, params: result },
                      target: '#failed' as const,
                      actions: 'recordInvalid' as const,
                    },
                  ]
                : []),
              ...(typeof next === 'string' ? [{ target: next }] : [next[0], { target: next[1] }]),
            ],
            onError: [
              {
                guard: { type: 'canRetry', params: thrown },
                target: 'waiting',
                actions: ['scheduleRetry', { type: 'emitRetry', params: thrown }],
              },
              {
                target: '#failed',
                actions: {
                  type: 'recordFailure',
                  params: thrown,
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
                guard: 'hasCrashedTooOften',
                target: '#failed',
                actions: { type: 'recordCrashes', params: { stage: runs } },
              },
              {
                ...(needsFiles && { guard: not('areFilesLost') }),
                target: 'running',
                reenter: true,
                actions: 'countAttempt',
              },
            ],
          },
        },
        waiting: {
          ...waits('retry'),
          invoke: {
            id: 'timer',
            src: 'timer',
            input: ({ context }) => ({ dueAt: context.dueAt ?? 0 }),
            onDone: { target: 'running', actions: 'countAttempt' },
            onError: {
              target: '#failed',
              actions: {
                type: 'recordFailure',
                params: thrown,
              },
            },
          },
          on: { 'job.retry': { target: 'running', actions: 'countAttempt' } },
        },
      },
    });
  };
}

/** Entry and exit of a state in which nothing runs; of one that is a gate, with the status reached. */
export function waits<Reason extends WaitReason>(reason: Reason, status?: JobStatus) {
  const entry = 'openWait' as const;
  return {
    entry:
      status === undefined
        ? [entry]
        : [entry, { type: 'reachStatus', params: { status } } as const],
    exit: [{ type: 'closeWait', params: { reason } }, 'emitWait'],
  } as const;
}

/** Tells that a status is reached, then takes it down. */
export function reach<Status extends JobStatus>(status: Status) {
  const params = { status };
  return [
    { type: 'emitStatus', params },
    { type: 'reachStatus', params },
  ] as const;
}

const result = ({ event }: { readonly event: DoneActorEvent<StageResult> }) => ({
  result: event.output,
});
