import { createActor, fromPromise, waitFor, type ActorRefFrom } from 'xstate';
import {
  createPreviewMachine,
  toPreview,
  type MountInput,
  type previewMachine,
  type PreviewMount,
} from '../../../machines/index.ts';
import type { PreviewAddress, PreviewFront, PreviewHost } from '../../contracts/preview.ts';
import type { Now, Sleep } from '../../contracts/time.ts';
import { fromTimer } from '../runtime/from-timer.ts';
import { addressAt, endOf, noAddress } from './preview-address.ts';

export interface PreviewHostParts {
  /** Called with the first preview. */
  openFront(): Promise<PreviewFront>;
  readonly ttlMs: number;
  readonly now: Now;
  readonly sleep: Sleep;
}

/** Runs a preview machine for each job over one front. */
export function hostPreviews({ openFront, ttlMs, now, sleep }: PreviewHostParts): PreviewHost {
  let opening: Promise<PreviewFront> | undefined;
  const previews = new Map<string, ActorRefFrom<typeof previewMachine>>();
  const machine = createPreviewMachine({ now }).provide({
    actors: {
      mount: fromPromise<PreviewMount, MountInput>(async ({ input: { dir, expiresAt, id } }) => {
        const front = await (opening ??= openFront());
        return front.mount({ dir, expiresAt, ...(id !== undefined && { id }) });
      }),
      timer: fromTimer({ now, sleep }),
    },
  });

  return {
    async open({ jobId, dir }) {
      const actor = previews.get(jobId) ?? start(jobId, dir);
      actor.send({ type: 'preview.reopen', expiresAt: now() + ttlMs });
      const settled = await waitFor(actor, (state) => !state.matches('starting'));
      return addressIn(toPreview(settled));
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

  function start(jobId: string, dir: string) {
    const actor = createActor(machine, { input: { jobId, dir, expiresAt: now() + ttlMs } });
    previews.set(jobId, actor);
    actor.subscribe({
      // Without an observer of errors, an actor in error takes the process along.
      error: () => previews.delete(jobId),
      complete: () => {
        const { status, context } = actor.getSnapshot();
        if (status !== 'done') return;
        previews.delete(jobId);
        const { mount } = context;
        if (mount) void opening?.then((front) => front.unmount(mount.id, endOf(context)));
      },
    });
    return actor.start();
  }
}

function addressIn({ url, expiresAt, error }: ReturnType<typeof toPreview>): PreviewAddress {
  if (url !== undefined && error === undefined) return addressAt(url, expiresAt);
  throw noAddress(error);
}
