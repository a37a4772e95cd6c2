import { setupPreview } from './preview.setup.ts';
import type { PreviewMachineOptions } from './preview.types.ts';

/**
 * The statechart of a preview: it ends by its absolute expiry, or when it is stopped.
 *
 * @example
 * const machine = createPreviewMachine({ warningMs: 60_000 });
 */
export function createPreviewMachine({
  now = Date.now,
  warningMs = 300_000,
}: PreviewMachineOptions = {}) {
  const preview = setupPreview(now);

  const recordExtension = {
    type: 'recordExtension',
    params: ({ event }: { event: { ms: number } }) => ({ ms: event.ms }),
  } as const;
  const extend = { target: '#live', reenter: true, actions: recordExtension } as const;
  const stop = {
    target: 'stopped',
    actions: {
      type: 'recordStop',
      params: ({ event }: { event: { reason?: string } }) => ({ reason: event.reason }),
    },
  } as const;

  return preview.createMachine({
    id: 'preview',
    version: '1',
    context: ({ input }) => ({ ...input, status: 'starting' }),
    initial: 'starting',
    states: {
      starting: {
        entry: { type: 'reachStatus', params: { status: 'starting' } },
        invoke: {
          id: 'mount',
          src: 'mount',
          input: ({ context: { jobId, dir, expiresAt, mount } }) => ({
            jobId,
            dir,
            expiresAt,
            ...(mount && { id: mount.id }),
          }),
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
          'preview.resumed': { target: 'starting', reenter: true },
        },
      },
      live: {
        id: 'live',
        entry: { type: 'reachStatus', params: { status: 'live' } },
        invoke: {
          id: 'timer',
          src: 'timer',
          input: ({ context }) => ({ dueAt: context.expiresAt - warningMs }),
          onDone: 'expiring',
        },
        on: { 'preview.extend': extend, 'preview.stop': stop, 'preview.resumed': 'starting' },
      },
      expiring: {
        entry: [{ type: 'reachStatus', params: { status: 'expiring' } }, 'warn'],
        invoke: {
          id: 'timer',
          src: 'timer',
          input: ({ context }) => ({ dueAt: context.expiresAt }),
          onDone: 'expired',
        },
        on: { 'preview.extend': extend, 'preview.stop': stop, 'preview.resumed': 'starting' },
      },
      expired: { type: 'final', entry: { type: 'reachStatus', params: { status: 'expired' } } },
      stopped: { type: 'final', entry: { type: 'reachStatus', params: { status: 'stopped' } } },
      failed: { type: 'final', entry: { type: 'reachStatus', params: { status: 'failed' } } },
    },
  });
}

/** The preview machine with defaults throughout. */
export const previewMachine = createPreviewMachine();
