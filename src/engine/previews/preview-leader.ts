import {
  createPreviewMachine,
  type PreviewContext,
  type PreviewEvent,
} from '../../../machines/index.ts';
import type { PreviewAddress, PreviewHost, PreviewRequest } from '../../contracts/job/preview.ts';
import { JobError } from '../../errors/job-error.ts';
import type { JobBlobs } from '../blobs/job-blobs.ts';
import { logicalPath } from '../../workspace/paths/logical-path.ts';
import { toChange } from '../runtime/machine-kind.ts';
import type { EngineParts } from '../engine-parts.ts';
import { createLease } from '../runtime/lease.ts';
import { viewJob } from '../jobs/view-job.ts';
import { addressAt, createPreviewId, noAddress } from './preview-address.ts';
import { previewKind, readPreview } from './preview-kind.ts';
import { beginLeadership, type PreviewLeadership } from './preview-leadership.ts';

export interface PreviewLeader extends PreviewHost {
  /**
   * Takes the leadership if no engine has it, and then listens on the port that the store remembers. The
   * leader serves all previews of the store. Rejects with `PREVIEW_PORT_TAKEN`.
   */
  serve(): Promise<void>;
}

interface PreviewParts extends EngineParts {
  readonly owner: string;
  readonly jobBlobs: JobBlobs | undefined;
  /** Aborted when the engine begins to close. */
  readonly closing: AbortSignal;
}

/** Exactly one engine per store, the leader, serves its previews: the one that has the `front` lease. */
export function createPreviewLeader(parts: PreviewParts): PreviewLeader {
  const { store, config, now, monotonic, sleep, closing } = parts;
  const kind = previewKind(createPreviewMachine({ now }), parts.toStepper);
  const lease = createLease({ ...parts, name: leaderName, ttlMs: parts.leaseMs, onLost });
  let leadership: PreviewLeadership | undefined;
  let pending: Promise<void> | undefined;
  let nextTry = 0;

  function onLost(): void {
    const lost = leadership;
    leadership = undefined;
    void lost?.end().catch(() => {});
  }

  function ensureLeadership(): Promise<void> {
    const isWorker = parts.role === 'worker';
    if (leadership !== undefined || isWorker || closing.aborted) return Promise.resolve();
    pending ??= acquire().finally(() => (pending = undefined));
    return pending;
  }

  async function acquire(): Promise<void> {
    // Taking a lease is a write, so not in every tick.
    if (monotonic() < nextTry) return;
    nextTry = monotonic() + parts.leaseMs / 2;
    if (!(await lease.take())) return;
    const server = parts.createPreviewServer(config.previewPort || (await storedPort()));
    try {
      const port = await server.listen();
      await store.storage.set(leaderName, 'port', String(port));
      await store.storage.set(leaderName, 'processIdentity', parts.processIdentity);
      leadership = await beginLeadership(parts, server, port);
      // The lease may have been lost meanwhile.
      if (!(await lease.take())) return onLost();
    } catch (error) {
      await server.close();
      await lease.stop();
      if (await isPeerListening(error)) return;
      throw error;
    }
    await leadership.claim();
    // A failing store must not keep the engine from closing.
    await Promise.race([leadership.started(), aborted(closing)]);
  }

  /** Whether the port may be taken by a leader that lost its lease, such as a frozen process. */
  async function isPeerListening(error: unknown): Promise<boolean> {
    if (!JobError.isInstance(error) || error.code !== 'PREVIEW_PORT_TAKEN') return false;
    const processIdentity = await store.storage.get(leaderName, 'processIdentity');
    return processIdentity !== undefined && !parts.isGone(processIdentity);
  }

  /** Records that this process no longer listens on the port. */
  async function forgetProcess(): Promise<void> {
    const processIdentity = await store.storage.get(leaderName, 'processIdentity');
    if (processIdentity === parts.processIdentity)
      await store.storage.delete(leaderName, 'processIdentity');
  }

  async function storedPort(): Promise<number> {
    return Number((await store.storage.get(leaderName, 'port')) ?? 0);
  }

  async function open({ jobId, dir, program }: PreviewRequest): Promise<PreviewAddress> {
    const id = createPreviewId();
    const mount = { id, url: parts.previewUrl(id, await leaderPort()) };
    const expiresAt = now() + config.previewTtlMs;
    const first = kind.stepper.begin({
      jobId,
      dir: logicalPath(config.outputBase, dir, jobId),
      expiresAt,
      ...(program && { program }),
      mount,
    });
    const change = toChange(kind, { ...first, consumed: [], at: now() });
    const { inserted } = await store.insert({
      kind: 'preview',
      id: jobId,
      change: { ...change, lifecycle: 'ready' },
    });
    const lifecycle = await store.lifecycle({ kind: 'job', id: jobId });
    // Undefined: the job was deleted.
    const isOver = lifecycle === undefined || lifecycle === 'ended';
    // A repeated stage finds the preview of its first run.
    const known = await previewOf(jobId);
    const hasFailed = known?.status === 'failed';
    // While this engine was frozen, another one may have ended the job: with this preview, or one before.
    if (isOver && inserted && !(await isShown(jobId, mount.url)))
      await post(jobId, { type: 'preview.stop' });
    else if (hasFailed) await post(jobId, { type: 'preview.reopen', expiresAt });
    await leadership?.claim();
    await leadership?.started(jobId);
    if (leadership !== undefined) return addressOf(await previewOf(jobId));
    const served = await servedByLeader(jobId);
    if (served !== undefined) return addressOf(served);
    // Without a leader at the moment, the next one serves it.
    return hasFailed ? addressAt(known.mount?.url ?? mount.url, expiresAt) : addressOf(known);
  }

  /** Waits for a moment until another engine serves the preview: then its link works when it is told. */
  async function servedByLeader(jobId: string): Promise<PreviewContext | undefined> {
    for (let tries = 0; tries < 40 && !closing.aborted; tries += 1) {
      const preview = await previewOf(jobId);
      const { status = 'stopped' } = preview ?? {};
      // One that has failed may be opened again.
      if (status !== 'starting' && status !== 'failed') return preview;
      await sleep(25, closing);
    }
    return undefined;
  }

  async function previewOf(jobId: string): Promise<PreviewContext | undefined> {
    const stored = await store.actor({ kind: 'preview', id: jobId });
    return stored && readPreview(stored.snapshot);
  }

  /** Whether a job names the address as that of its preview. */
  async function isShown(jobId: string, url: string): Promise<boolean> {
    const stored = await store.get(jobId);
    return stored !== undefined && (await viewJob(store, stored)).preview.url === url;
  }

  /** @throws JobError if the preview could not be served */
  function addressOf(preview: PreviewContext | undefined): PreviewAddress {
    if (preview?.mount !== undefined && preview.status !== 'failed') {
      return addressAt(preview.mount.url, preview.expiresAt);
    }
    throw noAddress(preview?.error);
  }

  function post(jobId: string, event: PreviewEvent): Promise<boolean> {
    return store.post({ kind: 'preview', id: jobId }, JSON.stringify(event));
  }

  /** The port of the leader, this engine or another. */
  async function leaderPort(): Promise<number> {
    for (let tries = 0; tries < 100; tries += 1) {
      const failure: unknown = await ensureLeadership().catch((error: unknown) => error);
      const port = leadership?.port ?? (await storedPort());
      if (port > 0) return port;
      if (failure !== undefined) throw failure;
      await sleep(50, closing);
    }
    throw new JobError(
      'PREVIEW_FAILED',
      'The engine that serves the previews did not store its port.',
    );
  }

  return {
    async serve() {
      await ensureLeadership();
      await leadership?.serve();
    },
    open,
    async stop(jobId, options) {
      await post(jobId, { type: 'preview.stop', ...options });
    },
    async close() {
      await pending?.catch(() => {});
      const last = leadership;
      leadership = undefined;
      if (last !== undefined) {
        await last.end();
        await forgetProcess().catch(() => {});
      }
      await lease.stop();
    },
  };
}

/** The stored name of the lease and of the namespace of the preview server: do not rename it. */
const leaderName = 'front';

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
