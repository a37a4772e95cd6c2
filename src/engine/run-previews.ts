import { fromPromise, initialTransition, waitFor } from 'xstate';
import {
  createPreviewMachine,
  type MountInput,
  type PreviewContext,
  type PreviewMount,
} from '../../machines/index.ts';
import type { PreviewAddress, PreviewFront, PreviewHost } from '../contracts/preview.ts';
import { JobError } from '../errors/job-error.ts';
import { toChange } from './actor-kind.ts';
import { type ActorRunner, createActorRunner } from './actor-runner.ts';
import { claimActors } from './claim-actors.ts';
import { createPreviewId } from './create-preview-id.ts';
import type { EngineParts } from './engine-parts.ts';
import { fromTimer } from './from-timer.ts';
import { createLeaseKeeper } from './lease-keeper.ts';
import { previewKind } from './preview-kind.ts';

export interface PreviewRunner extends PreviewHost {
  readonly runner: ActorRunner;
  /**
   * Takes the front where nobody has it: listens on the port that the store remembers, and serves
   * all previews of the store. Rejects with `PREVIEW_PORT_TAKEN`.
   */
  takeFront(): Promise<void>;
  /** Where the front is ours, serves what came to be meanwhile. */
  claim(): Promise<void>;
}

/** Serves the previews of a store: one engine a store does, whoever has the lease of the front. */
export function runPreviews(parts: EngineParts & { readonly owner: string }): PreviewRunner {
  const { store, config, owner, now, sleep } = parts;
  let front: PreviewFront | undefined;
  const closed = new AbortController();
  let nextTry = 0;

  const kind = previewKind(
    createPreviewMachine({ now }).provide({
      actors: {
        mount: fromPromise<PreviewMount, MountInput>(async ({ input }) => {
          if (front !== undefined) return front.mount(input);
          throw new JobError('PREVIEW_FAILED', 'The preview server was closed.');
        }),
        timer: fromTimer({ now, sleep }),
      },
    }),
  );
  const runner = createActorRunner({
    kind,
    store,
    owner,
    now,
    sleep,
    onCommitted({ actor }) {
      const { mount, expiresAt }: PreviewContext = actor.getSnapshot().context;
      if (mount !== undefined) front?.extend(mount.id, expiresAt);
    },
    onGone({ id, actor }, why) {
      if (why !== 'ended') return;
      const { mount, status }: PreviewContext = actor.getSnapshot().context;
      if (mount !== undefined) front?.unmount(mount.id, reasonOf(status));
      void store.settle({ kind: 'preview', id, owner }).catch(() => {});
    },
  });
  const lease = createLeaseKeeper({ ...parts, name: 'front', ttlMs: parts.leaseMs, onLost });

  function onLost(): void {
    for (const id of runner.live.keys()) runner.drop(id);
    void front?.close();
    front = undefined;
  }

  async function takeFront(): Promise<void> {
    // Asking is a write: another's lease is not looked at in every turn.
    if (front !== undefined || closed.signal.aborted || performance.now() < nextTry) return;
    nextTry = performance.now() + parts.leaseMs / 2;
    if (!(await lease.take())) return;
    const kept = Number(await store.storage.get(namespace, 'port'));
    const opened = parts.createFront(config.previewPort || kept || 0);
    try {
      const port = await opened.listen();
      await store.storage.set(namespace, 'port', String(port));
      await rememberEnded(opened);
    } catch (error) {
      await opened.close();
      await lease.stop();
      throw error;
    }
    front = opened;
    await claim();
  }

  /** Links that were passed on say that they have ended, also after a restart. */
  async function rememberEnded(opened: PreviewFront): Promise<void> {
    for (const { standing, snapshot } of await store.actors({ kind: 'preview', limit: 1000 })) {
      if (standing !== 'ended') continue;
      const { mount, status }: PreviewContext = JSON.parse(snapshot).context;
      if (mount !== undefined) opened.unmount(mount.id, reasonOf(status));
    }
  }

  async function claim(): Promise<void> {
    if (front === undefined) return;
    for (let more = true; more && !closed.signal.aborted;) {
      const claimed = await claimActors({
        store,
        kind,
        owner,
        now: now(),
        limit: claimedAtOnce,
        resume: () => ({ type: 'preview.resumed' }),
        begin: () => undefined,
      });
      for (const preview of claimed) {
        if (preview.change.standing === 'owned') runner.start(preview, []);
        else await store.settle({ kind: 'preview', id: preview.id, owner });
      }
      more = claimed.length === claimedAtOnce;
    }
  }

  async function open({ jobId, dir }: { jobId: string; dir: string }): Promise<PreviewAddress> {
    const id = createPreviewId();
    const url = `http://${id}.localhost:${await portOf()}/`;
    const expiresAt = now() + config.previewTtlMs;
    const [snapshot] = initialTransition(kind.machine, {
      jobId,
      dir,
      expiresAt,
      mount: { id, url },
    });
    const change = toChange(kind, { snapshot, emitted: [], consumed: [], at: now() });
    const { inserted } = await store.insert({
      kind: 'preview',
      id: jobId,
      change: { ...change, standing: 'ready' },
    });
    await claim();
    const live = runner.live.get(jobId);
    if (live !== undefined) await waitFor(live.actor, (state) => !state.matches('starting'));
    return inserted ? { url, expiresAt } : addressOf(jobId);
  }

  /** A stage that is run again finds the address of the first run. */
  async function addressOf(jobId: string): Promise<PreviewAddress> {
    const kept = await store.actor({ kind: 'preview', id: jobId });
    const context: PreviewContext | undefined = kept && JSON.parse(kept.snapshot).context;
    if (context?.mount !== undefined) {
      return { url: context.mount.url, expiresAt: context.expiresAt };
    }
    throw new JobError('PREVIEW_FAILED', 'The preview has no address.');
  }

  /** That of our front, or of whoever has it. */
  async function portOf(): Promise<number> {
    for (let tries = 0; tries < 100; tries += 1) {
      await takeFront();
      const port = front?.port ?? Number(await store.storage.get(namespace, 'port'));
      if (port > 0) return port;
      await sleep(50, new AbortController().signal);
    }
    throw new JobError('PREVIEW_FAILED', 'Whoever serves the previews did not say where.');
  }

  return {
    runner,
    takeFront,
    claim,
    open,
    async stop(jobId) {
      await store.post({ kind: 'preview', id: jobId }, JSON.stringify({ type: 'preview.stop' }));
    },
    async close() {
      closed.abort();
      onLost();
      await lease.stop();
    },
  };
}

const namespace = 'front';
const claimedAtOnce = 500;

function reasonOf(status: PreviewContext['status']): 'expired' | 'stopped' {
  return status === 'expired' ? 'expired' : 'stopped';
}
