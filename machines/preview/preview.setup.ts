import { fromPromise, setup } from 'xstate';
import type { PreviewEnd } from '../../src/contracts/job/preview.ts';
import type { Now } from '../../src/contracts/time.ts';
import { JobError } from '../../src/errors/job-error.ts';
import { publicReason } from './preview.view.ts';
import { toFailure } from '../../src/errors/to-job-error.ts';
import { actionsOf } from '../actions.ts';
import type {
  MountInput,
  PreviewContext,
  PreviewEmitted,
  PreviewEvent,
  PreviewMachineInput,
  PreviewMount,
  PreviewStatus,
} from './preview.types.ts';

const { update, emit, emitAll } = actionsOf<PreviewContext, PreviewEvent, PreviewEmitted>();

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
      mount: fromPromise<PreviewMount, MountInput>(() => missing('preview server')),
      timer: fromPromise<void, { dueAt: number }>(() => missing('timer')),
    },
    guards: {
      hasExpired: ({ context }) => context.expiresAt <= now(),
    },
    actions: {
      emitStatus: emitAll(({ context }, { status }: { status: PreviewStatus }) =>
        context.status === status ? [] : statusEvents(context, status, now()),
      ),
      recordStatus: update((_, { status }: { status: PreviewStatus }) => ({ status })),
      recordMount: update((_, { mount }: { mount: PreviewMount }) => ({ mount })),
      recordExtension: update(({ context }, { ms }: { ms: number }) => ({
        expiresAt: context.expiresAt + ms,
      })),
      recordNewExpiry: update((_, { expiresAt }: { expiresAt: number }) => ({ expiresAt })),
      emitExtension: emit(({ context: { expiresAt } }) => ({
        type: 'preview.extended',
        at: now(),
        expiresAt,
      })),
      recordStop: update((_, { reason }: { reason: string | undefined }) =>
        reason === undefined ? {} : { reason },
      ),
      emitExpiry: emitAll(({ context: { expiresAt, mount, warnedOf } }) =>
        mount === undefined || warnedOf === expiresAt
          ? []
          : [{ type: 'preview.expiring', at: now(), url: mount.url, expiresAt }],
      ),
      recordWarning: update(({ context: { expiresAt } }) => ({ warnedOf: expiresAt })),
      recordFailure: update((_, { error }: { error: unknown }) => ({
        error: toFailure(error, 'deployment'),
      })),
    },
  });
}

function statusEvents(
  { status: from, reason, error }: PreviewContext,
  to: PreviewStatus,
  at: number,
): readonly PreviewEmitted[] {
  const changed = { type: 'preview.status', at, from, to } as const;
  if (!isEnd(to)) return [changed];
  const shown = to === 'failed' ? publicReason(error) : reason;
  return [
    changed,
    { type: 'preview.ended', at, status: to, ...(shown !== undefined && { reason: shown }) },
  ];
}

function isEnd(status: PreviewStatus): status is PreviewEnd['status'] {
  return status === 'expired' || status === 'stopped' || status === 'failed';
}

function missing(part: string): Promise<never> {
  return Promise.reject(new JobError('STAGE_MISSING', `No ${part} was provided.`));
}
