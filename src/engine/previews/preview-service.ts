import { createPreviewMachine, type PreviewContext } from '../../../machines/index.ts';
import { mountInput } from '../../../machines/preview/preview.machine.ts';
import type { PreviewServer } from '../../contracts/job/preview.ts';
import type { ActorClaim } from '../../contracts/store/actor.ts';
import type { JobBlobs } from '../blobs/job-blobs.ts';
import { createActorRunner } from '../runtime/actor-runner.ts';
import { claimAndAdvance } from '../runtime/claim-and-advance.ts';
import { createEngineId } from '../engine-id.ts';
import type { EngineParts } from '../engine-parts.ts';
import { timerEffect } from '../runtime/timer.ts';
import { createLease } from '../runtime/lease.ts';
import { mountPreview } from './mount-preview.ts';
import { previewEndOf } from './preview-address.ts';
import { previewKind, readPreview } from './preview-kind.ts';

/** Serves all previews of the store, in the engine that was elected for it. */
export interface PreviewService {
  readonly port: number;
  /** Delivers inbox events and claims new previews. */
  serve(): Promise<void>;
  claim(): Promise<void>;
  /** Resolves when the claimed previews, or that of one job, are mounted or have failed, and that is committed. */
  started(jobId?: string): Promise<void>;
  end(): Promise<void>;
}

/**
 * Begins the service with a server that listens. It claims previews under an owner id and a lease of
 * its own, so that the next leader finds them orphaned when it ends.
 */
export async function beginPreviewService(
  parts: EngineParts & { readonly jobBlobs: JobBlobs | undefined },
  server: PreviewServer,
  port: number,
): Promise<PreviewService> {
  const { store, config, now, sleep } = parts;
  // It runs no stage of a job.
  const owner = createEngineId([]);
  const lease = createLease({
    ...parts,
    owner,
    name: `engine:${owner}`,
    ttlMs: parts.leaseMs,
    engine: { label: parts.processLabel, concurrency: 0 },
  });
  const ended = new AbortController();
  /** Whether the previews of earlier leaders have been claimed. */
  let isRestored = false;
  // A preview that lives for minutes only must not be about to expire from its start.
  const warningMs = Math.min(300_000, config.previewTtlMs / 4);

  const kind = previewKind(createPreviewMachine({ now, warningMs }), parts.toStepper);
  // Claimed previews that are not mounted yet, with a promise for their waiters.
  const starting = new Map<string, PromiseWithResolvers<void>>();
  const runner = createActorRunner({
    kind,
    effects: {
      mount: (_input, { actor, controller }) => {
        const input = mountInput(actor.state.context);
        const signal = AbortSignal.any([ended.signal, controller.signal]);
        // Nobody is to wait for a blob store that is down: the preview goes live later.
        const onWait = () => hasStarted(input.jobId);
        return mountPreview(input, { ...parts, server, signal, onWait });
      },
      timer: timerEffect({ now, sleep }),
    },
    store,
    lease,
    now,
    sleep,
    onCommitted({ id }, { leaf, context }) {
      if (leaf.path !== 'starting') hasStarted(id);
      if (leaf.path === 'live' || leaf.path === 'expiring') extendOnServer(id, context);
    },
    onGone({ claim, state: { context } }, last) {
      hasStarted(claim.id);
      if (last !== undefined) unmount(context);
      if (last?.lifecycle === 'ended') void archive(claim);
    },
  });
  await lease.acquireOrRenew();
  try {
    await rememberEnded();
  } catch (error) {
    await lease.release();
    throw error;
  }

  function hasStarted(id: string): void {
    starting.get(id)?.resolve();
    starting.delete(id);
  }

  /** The server may have ended the mount by itself, just before the extension was durable: remount. */
  function extendOnServer(id: string, { mount, expiresAt }: PreviewContext): void {
    if (mount === undefined || server.extend(mount.id, expiresAt) || expiresAt <= now()) return;
    runner.send(id, { type: 'preview.resumed' });
  }

  function unmount(context: PreviewContext): void {
    if (context.mount) server.unmount(context.mount.id, previewEndOf(context));
  }

  /** Makes links to ended previews answer that they have ended, even after a restart. */
  async function rememberEnded(): Promise<void> {
    for (const { lifecycle, snapshot } of await store.actors({ kind: 'preview', limit: 1000 })) {
      const context = readPreview(snapshot);
      if (context && (lifecycle === 'ended' || lifecycle === 'parked')) unmount(context);
    }
  }

  async function claimAll(): Promise<void> {
    await lease.acquireOrRenew();
    for (let more = true; more && !ended.signal.aborted;) {
      const claimed = await claimAndAdvance({
        store,
        kind,
        owner,
        now: now(),
        limit: claimLimit,
        // After the inbox: an extension may lead beyond an expiry that has passed meanwhile.
        started: (_, { orphaned }) => (orphaned ? { type: 'preview.resumed' } : undefined),
      });
      for (const { claim: preview, change, state } of claimed) {
        // Stopped while there was no leader.
        if (change.lifecycle === 'ended' && state !== undefined) unmount(state.context);
        if (change.lifecycle === 'ended') await archive(preview);
        if (change.lifecycle !== 'running' || state === undefined || ended.signal.aborted) continue;
        // The store may have lost an earlier claim.
        runner.drop(preview.id);
        starting.set(preview.id, Promise.withResolvers());
        runner.start(preview, state);
      }
      more = claimed.length === claimLimit;
    }
    if (!isRestored) void allStarted().then(server.restored);
    isRestored = true;
  }

  async function allStarted(): Promise<void> {
    await Promise.all([...starting.values()].map(({ promise }) => promise));
  }

  async function archive(preview: ActorClaim): Promise<void> {
    await store.archive(preview).catch(() => {
      // The next leader archives it.
    });
  }

  return {
    port,
    claim: claimAll,
    async serve() {
      for (const event of await store.posted(owner)) runner.deliver(event.actorId, event);
      await claimAll();
    },
    async started(jobId) {
      if (jobId !== undefined) return starting.get(jobId)?.promise;
      await allStarted();
    },
    async end() {
      ended.abort();
      for (const id of runner.live.keys()) runner.drop(id);
      await server.close();
      await lease.release();
    },
  };
}

const claimLimit = 100;
