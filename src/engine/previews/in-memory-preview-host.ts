import { isDeepStrictEqual } from 'node:util';
import { createActor, fromPromise, waitFor, type ActorRefFrom } from 'xstate';
import {
  createPreviewMachine,
  toPreview,
  type MountInput,
  type previewMachine,
  type PreviewMount,
} from '../../../machines/index.ts';
import type {
  PreviewAddress,
  PreviewHost,
  PreviewRequest,
  PreviewServer,
} from '../../contracts/job/preview.ts';
import type { Now, Sleep } from '../../contracts/time.ts';
import { fromTimer } from '../runtime/timer.ts';
import { addressAt, createPreviewId, previewEndOf, noAddress } from './preview-address.ts';

export interface PreviewHostParts {
  /** Called when the first preview is opened. */
  openServer(): Promise<PreviewServer>;
  readonly ttlMs: number;
  readonly now: Now;
  readonly sleep: Sleep;
}

/** Hosts previews in memory, without a store: one server, and one preview machine per job. */
export function createInMemoryPreviewHost({
  openServer,
  ttlMs,
  now,
  sleep,
}: PreviewHostParts): PreviewHost {
  let opening: Promise<PreviewServer> | undefined;
  const previews = new Map<string, ActorRefFrom<typeof previewMachine>>();
  const machine = createPreviewMachine({ now }).provide({
    actors: {
      mount: fromPromise<PreviewMount, MountInput>(async ({ input, signal }) => {
        const server = await (opening ??= openServer());
        signal.throwIfAborted();
        const request = { id: createPreviewId(), ...input };
        // Ends the mount if the preview is stopped meanwhile: it would take room until its expiry.
        signal.addEventListener('abort', () => server.unmount(request.id));
        return server.mount(request);
      }),
      timer: fromTimer({ now, sleep }),
    },
  });

  return {
    async open(request) {
      const { jobId } = request;
      let actor = previews.get(jobId);
      while (actor !== undefined && !isOf(actor.getSnapshot().context, request)) {
        await waitFor(actor, (state) => !state.matches('starting'));
        // Another call may have stopped it meanwhile.
        if (previews.get(jobId) === actor) actor.send({ type: 'preview.stop' });
        actor = previews.get(jobId);
      }
      actor ??= start(request);
      actor.send({ type: 'preview.reopen', expiresAt: now() + ttlMs });
      const started = await waitFor(actor, (state) => !state.matches('starting'));
      return addressIn(toPreview(started));
    },

    async stop(jobId, { reason } = {}) {
      const why = reason !== undefined && { reason };
      previews.get(jobId)?.send({ type: 'preview.stop', ...why });
    },

    async close() {
      for (const actor of previews.values()) actor.stop();
      previews.clear();
      await (await opening)?.close();
    },
  };

  function start(request: PreviewRequest) {
    const { jobId } = request;
    const actor = createActor(machine, { input: { ...request, expiresAt: now() + ttlMs } });
    previews.set(jobId, actor);
    actor.subscribe({
      // Without an error observer, an error of the actor would end the process.
      error: () => previews.delete(jobId),
      complete: () => {
        const { status, context } = actor.getSnapshot();
        if (status !== 'done') return;
        previews.delete(jobId);
        const { mount } = context;
        if (mount) void opening?.then((server) => server.unmount(mount.id, previewEndOf(context)));
      },
    });
    return actor.start();
  }
}

function isOf(preview: PreviewRequest, { dir, program }: PreviewRequest): boolean {
  return isDeepStrictEqual([preview.dir, preview.program], [dir, program]);
}

function addressIn({ url, expiresAt, error }: ReturnType<typeof toPreview>): PreviewAddress {
  if (url !== undefined && error === undefined) return addressAt(url, expiresAt);
  throw noAddress(error);
}
