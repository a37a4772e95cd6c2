import { assign, enqueueActions, fromPromise, setup } from 'xstate';
import type { Now } from '../../src/contracts/time.ts';
import { JobError } from '../../src/errors/job-error.ts';
import { toFailure } from '../../src/errors/to-failure.ts';
import type {
  MountInput,
  PreviewContext,
  PreviewEmitted,
  PreviewEvent,
  PreviewMachineInput,
  PreviewMount,
  PreviewStatus,
} from './preview.types.ts';

/** The implementations behind the chart's names. */
export function setupPreview(now: Now) {
  return setup({
    types: {
      input: {} as PreviewMachineInput,
      context: {} as PreviewContext,
      events: {} as PreviewEvent,
      emitted: {} as PreviewEmitted,
    },
    actors: {
      mount: fromPromise<PreviewMount, MountInput>(() => missing('front')),
      timer: fromPromise<void, { dueAt: number }>(() => missing('timer')),
    },
    actions: {
      reachStatus: enqueueActions(({ context, enqueue }, { status }: { status: PreviewStatus }) => {
        if (context.status === status) return;
        enqueue.assign({ status });
        enqueue.emit({ type: 'preview.status', at: now(), from: context.status, to: status });
      }),
      recordMount: assign((_, { mount }: { mount: PreviewMount }) => ({ mount })),
      recordExtension: assign(({ context }, { ms }: { ms: number }) => ({
        expiresAt: context.expiresAt + ms,
      })),
      recordFailure: assign((_, { error }: { error: unknown }) => ({
        error: toFailure(error, 'deployment'),
      })),
    },
  });
}

function missing(part: string): Promise<never> {
  return Promise.reject(new JobError('STAGE_MISSING', `No ${part} was provided.`));
}
