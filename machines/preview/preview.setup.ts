import { assign, enqueueActions, fromPromise, setup } from 'xstate';
import type { PreviewEnd } from '../../src/contracts/preview.ts';
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
        if (!isEnd(status)) return;
        const { reason } = context;
        const why = reason !== undefined && { reason };
        enqueue.emit({ type: 'preview.ended', at: now(), status, ...why });
      }),
      recordMount: assign((_, { mount }: { mount: PreviewMount }) => ({ mount })),
      recordExtension: enqueueActions(({ context, enqueue }, { ms }: { ms: number }) => {
        const expiresAt = context.expiresAt + ms;
        enqueue.assign({ expiresAt });
        enqueue.emit({ type: 'preview.extended', at: now(), expiresAt });
      }),
      recordStop: assign((_, { reason }: { reason: string | undefined }) =>
        reason === undefined ? {} : { reason },
      ),
      warn: enqueueActions(({ context, enqueue }) => {
        const { expiresAt, mount, warnedOf } = context;
        if (mount === undefined || warnedOf === expiresAt) return;
        enqueue.assign({ warnedOf: expiresAt });
        enqueue.emit({ type: 'preview.expiring', at: now(), url: mount.url, expiresAt });
      }),
      recordFailure: assign((_, { error }: { error: unknown }) => ({
        error: toFailure(error, 'deployment'),
      })),
    },
  });
}

function isEnd(status: PreviewStatus): status is PreviewEnd['status'] {
  return status === 'expired' || status === 'stopped' || status === 'failed';
}

function missing(part: string): Promise<never> {
  return Promise.reject(new JobError('STAGE_MISSING', `No ${part} was provided.`));
}
