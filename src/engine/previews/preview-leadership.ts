import { nanoid } from 'nanoid';
import {
  createPreviewMachine,
  type MountInput,
  type PreviewContext,
  type PreviewMount,
} from '../../../machines/index.ts';
import { mountInput } from '../../../machines/preview/preview.machine.ts';
import type { PreviewServer } from '../../contracts/preview.ts';
import type { ActorClaim } from '../../contracts/store.ts';
import { JobError } from '../../errors/job-error.ts';
import { resolveLogical } from '../../workspace/paths/logical-path.ts';
import { outputFolder } from '../../workspace/paths/output-path.ts';
import { createActorRunner } from '../runtime/actor-runner.ts';
import { claimAndAdvance } from '../runtime/claim-and-advance.ts';
import type { EngineParts } from '../engine-parts.ts';
import { timerEffect } from '../runtime/timer.ts';
import { createLease } from '../runtime/lease.ts';
import { endOf } from './preview-address.ts';
import { previewKind, readPreview } from './preview-kind.ts';

/** The time in which one engine has the front, and runs all previews of the store. */
export interface PreviewLeadership {
  readonly port: number;
  /** Delivers inbox events, and serves new previews. */
  serve(): Promise<void>;
  claim(): Promise<void>;
  /** Resolves when what was claimed is served, or cannot be, and that is committed. */
  settled(jobId?: string): Promise<void>;
  end(): Promise<void>;
}

/**
 * Begins a leadership on a front that listens. Its previews belong to it and not to the engine: when it
 * ends, whoever has the front next finds them orphaned.
 */
export async function beginLeadership(
  parts: EngineParts,
  front: PreviewServer,
  port: number,
): Promise<PreviewLeadership> {
  const { store, config, now, sleep } = parts;
  const owner = nanoid();
  const lease = createLease({
    ...parts,
    owner,
    name: `engine:${owner}`,
    ttlMs: parts.leaseMs,
  });
  const ended = new AbortController();
  /** Whether the previews of before have been claimed. */
  let isRestored = false;
  // Those that live for minutes are not to be warned of as they begin.
  const warningMs = Math.min(300_000, config.previewTtlMs / 4);

  const kind = previewKind(createPreviewMachine({ now, warningMs }), parts.toStepper);
  // Those that are not served yet, with who waits for that.
  const starting = new Map<string, PromiseWithResolvers<void>>();
  const runner = createActorRunner({
    kind,
    effects: {
      mount: (_input, { actor }) => mountPatiently(mountInput(actor.state.context)),
      timer: timerEffect({ now, sleep }),
    },
    store,
    lease,
    now,
    sleep,
    onCommitted({ id }, { leaf, context }) {
      if (leaf.path !== 'starting') hasStarted(id);
      if (leaf.path === 'live' || leaf.path === 'expiring') keepServing(id, context);
    },
    onGone({ claim, state: { context } }, last) {
      hasStarted(claim.id);
      if (last !== undefined) unmount(context);
      if (last?.lifecycle === 'ended') void settle(claim);
    },
  });
  await lease.take();
  try {
    await rememberEnded();
  } catch (error) {
    await lease.stop();
    throw error;
  }

  function hasStarted(id: string): void {
    starting.get(id)?.resolve();
    starting.delete(id);
  }

  /** The front ends what has expired by itself: an extension may be durable a moment later. */
  function keepServing(id: string, { mount, expiresAt }: PreviewContext): void {
    if (mount === undefined || front.extend(mount.id, expiresAt) || expiresAt <= now()) return;
    runner.send(id, { type: 'preview.resumed' });
  }

  function unmount(context: PreviewContext): void {
    if (context.mount) front.unmount(context.mount.id, endOf(context));
  }

  /** A folder that is being published has no name for an instant. */
  async function mountPatiently(input: MountInput): Promise<PreviewMount> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await front.mount({ ...input, dir: await folderOf(input) });
      } catch (error) {
        const isFinal = JobError.isInstance(error) && !error.retryable;
        if (tries === 5 || isFinal) throw error;
        await sleep(50 * tries, ended.signal);
      }
    }
  }

  async function folderOf({ jobId, dir }: MountInput): Promise<string> {
    try {
      const { outputBase } = config;
      return await outputFolder(outputBase, jobId, resolveLogical(outputBase, dir, jobId));
    } catch (cause) {
      if (JobError.isInstance(cause)) throw cause;
      const message = `The folder of the preview cannot be read: ${dir}`;
      throw new JobError('PREVIEW_FAILED', message, { cause });
    }
  }

  /** Links that were passed on say that they have ended, also after a restart. */
  async function rememberEnded(): Promise<void> {
    for (const { lifecycle, snapshot } of await store.actors({ kind: 'preview', limit: 1000 })) {
      const context = readPreview(snapshot);
      if (context && (lifecycle === 'ended' || lifecycle === 'parked')) unmount(context);
    }
  }

  async function claimAll(): Promise<void> {
    await lease.take();
    for (let more = true; more && !ended.signal.aborted;) {
      const claimed = await claimAndAdvance({
        store,
        kind,
        owner,
        now: now(),
        limit: claimedAtOnce,
        resumed: () => ({ type: 'preview.resumed' }),
      });
      for (const { claim: preview, change, state } of claimed) {
        // Stopped while nobody had the front.
        if (change.lifecycle === 'ended' && state !== undefined) unmount(state.context);
        if (change.lifecycle === 'ended') await settle(preview);
        if (change.lifecycle !== 'running' || state === undefined || ended.signal.aborted) continue;
        starting.set(preview.id, Promise.withResolvers());
        runner.start(preview, state);
      }
      more = claimed.length === claimedAtOnce;
    }
    if (!isRestored) void allSettled().then(front.restored);
    isRestored = true;
  }

  async function allSettled(): Promise<void> {
    await Promise.all([...starting.values()].map(({ promise }) => promise));
  }

  async function settle(preview: ActorClaim): Promise<void> {
    await store.archive(preview).catch(() => {
      // Whoever has the front next does it.
    });
  }

  return {
    port,
    claim: claimAll,
    async serve() {
      for (const event of await store.posted(owner)) runner.deliver(event.actorId, event);
      await claimAll();
    },
    async settled(jobId) {
      if (jobId !== undefined) return starting.get(jobId)?.promise;
      await allSettled();
    },
    async end() {
      ended.abort();
      for (const id of runner.live.keys()) runner.drop(id);
      await front.close();
      await lease.stop();
    },
  };
}

const claimedAtOnce = 100;
