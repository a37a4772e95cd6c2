import { setupPreview } from './preview.setup.ts';
import type {
  MountInput,
  PreviewContext,
  PreviewMachineOptions,
  PreviewStatus,
} from './preview.types.ts';

/**
 * Creates the statechart of a preview, which ends at its absolute expiry or when it is stopped. A
 * preview that cannot be served waits in `failed` and can be reopened.
 *
 * @example
 * const machine = createPreviewMachine({ warningMs: 60_000 });
 */
export function createPreviewMachine({
  now = Date.now,
  warningMs = 300_000,
}: PreviewMachineOptions = {}) {
  const preview = setupPreview(now);

  const recordExtension = [
    {
      type: 'recordExtension',
      params: ({ event }: { event: { ms: number } }) => ({ ms: event.ms }),
    },
    'emitExtension',
  ] as const;
  const extend = { target: '#live', reenter: true, actions: recordExtension } as const;
  const stop = {
    target: '#stopped',
    actions: {
      type: 'recordStop',
      params: ({ event }: { event: { reason?: string } }) => ({ reason: event.reason }),
    },
  } as const;

  const resumed = [
    { guard: 'hasExpired', target: '#expired' },
    { target: '#starting', reenter: true },
  ] as const;

  return preview.createMachine({
    id: 'preview',
    version: '1',
    context: ({ input }) => ({ ...input, status: 'starting' }),
    initial: 'starting',
    states: {
      starting: {
        id: 'starting',
        entry: reachStatus('starting'),
        invoke: {
          id: 'mount',
          src: 'mount',
          input: ({ context }) => mountInput(context),
          onDone: {
            target: 'live',
            actions: { type: 'recordMount', params: ({ event }) => ({ mount: event.output }) },
          },
          onError: {
            target: 'failed',
            actions: { type: 'recordFailure', params: ({ event }) => ({ error: event.error }) },
          },
        },
        on: {
          'preview.extend': { actions: recordExtension },
          'preview.stop': stop,
          'preview.resumed': resumed,
        },
      },
      live: {
        id: 'live',
        entry: reachStatus('live'),
        invoke: {
          id: 'timer',
          src: 'timer',
          input: ({ context }) => ({ dueAt: context.expiresAt - warningMs }),
          onDone: 'expiring',
        },
        on: { 'preview.extend': extend, 'preview.stop': stop, 'preview.resumed': resumed },
      },
      expiring: {
        entry: [...reachStatus('expiring'), 'emitExpiry', 'recordWarning'],
        invoke: {
          id: 'timer',
          src: 'timer',
          input: ({ context }) => ({ dueAt: context.expiresAt }),
          onDone: 'expired',
        },
        on: { 'preview.extend': extend, 'preview.stop': stop, 'preview.resumed': resumed },
      },
      // The job reopens it once lost files are generated again.
      failed: {
        entry: reachStatus('failed'),
        on: {
          'preview.reopen': {
            target: 'starting',
            actions: { type: 'recordNewExpiry', params: ({ event }) => event },
          },
          'preview.extend': {
            target: 'starting',
            actions: [
              {
                type: 'recordNewExpiry',
                // It may have waited beyond its expiry, which nothing ended.
                params: ({ context, event }) => ({
                  expiresAt: Math.max(context.expiresAt, now()) + event.ms,
                }),
              },
              'emitExtension',
            ],
          },
          'preview.stop': stop,
        },
      },
      expired: { id: 'expired', type: 'final', entry: reachStatus('expired') },
      stopped: { id: 'stopped', type: 'final', entry: reachStatus('stopped') },
    },
  });
}

/** The input of `mount`. A preview that was mounted before keeps its id. */
export function mountInput({ jobId, dir, expiresAt, program, mount }: PreviewContext): MountInput {
  return {
    jobId,
    dir,
    expiresAt,
    ...(program && { program }),
    ...(mount && { id: mount.id }),
  };
}

/** Emits `preview.status`, then records it. */
function reachStatus<Status extends PreviewStatus>(status: Status) {
  const params = { status };
  return [
    { type: 'emitStatus', params },
    { type: 'recordStatus', params },
  ] as const;
}

/** The preview machine with defaults throughout. */
export const previewMachine = createPreviewMachine();
