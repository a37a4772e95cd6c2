import { createPreviewMachine } from '../../../machines/index.ts';
import type { PreviewHost } from '../../contracts/job/preview.ts';
import { JobError } from '../../errors/job-error.ts';
import type { JobBlobs } from '../blobs/job-blobs.ts';
import type { EngineParts } from '../engine-parts.ts';
import { createLease } from '../runtime/lease.ts';
import { previewKind } from './preview-kind.ts';
import { mayBeLinked, portNeeded } from './remembered-port.ts';
import { beginPreviewService, type PreviewService } from './preview-service.ts';
import { previewRequests } from './preview-requests.ts';

export interface PreviewElection extends PreviewHost {
  /**
   * Begins the service if no engine leads, and then listens on the port that the store remembers. The
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
export function createPreviewElection(parts: PreviewParts): PreviewElection {
  const { store, config, now, monotonic, sleep, closing } = parts;
  const kind = previewKind(createPreviewMachine({ now }), parts.toStepper);
  const lease = createLease({ ...parts, name: leaderName, ttlMs: parts.leaseMs, onLost });
  let service: PreviewService | undefined;
  let pending: Promise<void> | undefined;
  let nextTry = 0;

  function onLost(): void {
    void endService().catch(() => {});
  }

  async function endService(): Promise<void> {
    const last = service;
    service = undefined;
    await last?.end();
  }

  function ensureService(): Promise<void> {
    const isWorker = parts.role === 'worker';
    if (service !== undefined || isWorker || closing.aborted) return Promise.resolve();
    pending ??= acquire().finally(() => (pending = undefined));
    return pending;
  }

  async function acquire(): Promise<void> {
    // Taking a lease is a write, so not in every tick.
    if (monotonic() < nextTry) return;
    nextTry = monotonic() + parts.leaseMs / 2;
    if (!(await lease.acquireOrRenew())) return;
    let server = parts.createPreviewServer(config.previewPort || (await storedPort()));
    try {
      const port = await server.listen().catch(async (error: unknown) => {
        await assertMovable(error);
        server = parts.createPreviewServer(0);
        return server.listen();
      });
      await store.storage.set(leaderName, 'port', String(port));
      await store.storage.set(leaderName, 'processIdentity', parts.processIdentity);
      service = await beginPreviewService(parts, server, port);
      // The lease may have been lost meanwhile.
      if (!(await lease.acquireOrRenew())) return onLost();
    } catch (error) {
      await endService().catch(() => {});
      await server.close();
      await lease.release();
      if (await isPeerListening(error)) return;
      throw error;
    }
    await service.claim();
    // A failing store must not keep the engine from closing.
    await Promise.race([service.started(), aborted(closing)]);
  }

  /** Whether the port may be taken by a leader that lost its lease, such as a frozen process. */
  async function isPeerListening(error: unknown): Promise<boolean> {
    if (!JobError.isInstance(error) || error.code !== 'PREVIEW_PORT_TAKEN') return false;
    const processIdentity = await store.storage.get(leaderName, 'processIdentity');
    return processIdentity !== undefined && !parts.isGone(processIdentity);
  }

  /** Rejects unless another program has the port that the store remembers, and no link needs that port. */
  async function assertMovable(error: unknown): Promise<void> {
    const isTaken = JobError.isInstance(error) && error.code === 'PREVIEW_PORT_TAKEN';
    if (!isTaken || config.previewPort !== 0 || (await isPeerListening(error))) throw error;
    if (await mayBeLinked(store, now())) throw portNeeded(await storedPort(), error);
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

  /** The port of the leader, this engine or another. */
  async function leaderPort(): Promise<number> {
    for (let tries = 0; tries < 100; tries += 1) {
      const failure: unknown = await ensureService().catch((error: unknown) => error);
      const port = service?.port ?? (await storedPort());
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
    ...previewRequests({ ...parts, kind, leaderPort, service: () => service }),
    async serve() {
      await ensureService();
      await service?.serve();
    },
    async close() {
      await pending?.catch(() => {});
      const isLeader = service !== undefined;
      await endService();
      if (isLeader) await forgetProcess().catch(() => {});
      await lease.release();
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
