import { customAlphabet } from 'nanoid';
import {
  createPreviewMachine,
  type PreviewContext,
  type PreviewEvent,
} from '../../../machines/index.ts';
import type { PreviewAddress, PreviewHost } from '../../contracts/preview.ts';
import { JobError } from '../../errors/job-error.ts';
import { logicalPath } from '../../workspace/paths/logical-path.ts';
import { toChange } from '../runtime/machine-kind.ts';
import type { EngineParts } from '../engine-parts.ts';
import { createLease } from '../runtime/lease.ts';
import { addressAt, noAddress } from './preview-address.ts';
import { previewKind, readPreview } from './preview-kind.ts';
import { beginLeadership, type PreviewLeadership } from './preview-leadership.ts';

interface PreviewLeader extends PreviewHost {
  /**
   * Takes the leadership if nobody has it: listens on the port that the store remembers. As leader,
   * serves all previews of the store. Rejects with `PREVIEW_PORT_TAKEN`.
   */
  serve(): Promise<void>;
}

interface PreviewParts extends EngineParts {
  readonly owner: string;
  /** Aborted when the engine begins to close. */
  readonly closing: AbortSignal;
}

/** The previews of a store: one engine a store serves them, whoever has the lease of the front. */
export function createPreviewLeader(parts: PreviewParts): PreviewLeader {
  const { store, config, now, monotonic, sleep, closing } = parts;
  const kind = previewKind(createPreviewMachine({ now }), parts.toStepper);
  const lease = createLease({ ...parts, name: 'front', ttlMs: parts.leaseMs, onLost });
  let leadership: PreviewLeadership | undefined;
  let taking: Promise<void> | undefined;
  let nextTry = 0;

  function onLost(): void {
    const lost = leadership;
    leadership = undefined;
    void lost?.end().catch(() => {});
  }

  function takeLeadership(): Promise<void> {
    if (leadership !== undefined || closing.aborted) return Promise.resolve();
    taking ??= take().finally(() => (taking = undefined));
    return taking;
  }

  async function take(): Promise<void> {
    // Asking is a write: another's lease is not looked at in every turn.
    if (monotonic() < nextTry) return;
    nextTry = monotonic() + parts.leaseMs / 2;
    if (!(await lease.take())) return;
    const front = parts.createPreviewServer(config.previewPort || (await keptPort()));
    try {
      const port = await front.listen();
      await store.storage.set(namespace, 'port', String(port));
      await store.storage.set(namespace, 'processIdentity', parts.processIdentity);
      leadership = await beginLeadership(parts, front, port);
      // It may have been lost meanwhile.
      if (!(await lease.take())) return onLost();
    } catch (error) {
      await front.close();
      await lease.stop();
      if (await isHeldByPeer(error)) return;
      throw error;
    }
    await leadership.claim();
    // A store that takes no more must not keep the engine from closing.
    await Promise.race([leadership.settled(), aborted(closing)]);
  }

  /** An engine that is frozen has lost the lease and still has the port: no stranger has it. */
  async function isHeldByPeer(error: unknown): Promise<boolean> {
    if (!JobError.isInstance(error) || error.code !== 'PREVIEW_PORT_TAKEN') return false;
    const processIdentity = await store.storage.get(namespace, 'processIdentity');
    return processIdentity !== undefined && !parts.isGone(processIdentity);
  }

  /** From now on whoever has the port is a stranger. */
  async function forgetProcess(): Promise<void> {
    const processIdentity = await store.storage.get(namespace, 'processIdentity');
    if (processIdentity === parts.processIdentity)
      await store.storage.delete(namespace, 'processIdentity');
  }

  async function keptPort(): Promise<number> {
    return Number((await store.storage.get(namespace, 'port')) ?? 0);
  }

  async function open({ jobId, dir }: { jobId: string; dir: string }): Promise<PreviewAddress> {
    const id = createPreviewId();
    const mount = { id, url: parts.previewUrl(id, await portOf()) };
    const expiresAt = now() + config.previewTtlMs;
    const begun = kind.stepper.begin({
      jobId,
      dir: logicalPath(config.outputBase, dir),
      expiresAt,
      mount,
    });
    const change = toChange(kind, { ...begun, consumed: [], at: now() });
    const { inserted } = await store.insert({
      kind: 'preview',
      id: jobId,
      change: { ...change, lifecycle: 'ready' },
    });
    const lifecycle = await store.lifecycle({ kind: 'job', id: jobId });
    // It may have been deleted, too.
    const isOver = lifecycle === undefined || lifecycle === 'ended';
    // A stage that is run again finds the preview of the first run.
    const known = await previewOf(jobId);
    const hasFailed = known?.status === 'failed';
    // One that was there belongs to the run that ended the job, also where this process was frozen.
    if (isOver && inserted) await tell(jobId, { type: 'preview.stop' });
    else if (hasFailed) await tell(jobId, { type: 'preview.reopen', expiresAt });
    await leadership?.claim();
    await leadership?.settled(jobId);
    if (leadership !== undefined) return addressOf(await previewOf(jobId));
    // Whoever has the front serves it soon.
    return hasFailed ? addressAt(known.mount?.url ?? mount.url, expiresAt) : addressOf(known);
  }

  async function previewOf(jobId: string): Promise<PreviewContext | undefined> {
    const kept = await store.actor({ kind: 'preview', id: jobId });
    return kept && readPreview(kept.snapshot);
  }

  /** What could not be served has no address. */
  function addressOf(preview: PreviewContext | undefined): PreviewAddress {
    if (preview?.mount !== undefined && preview.status !== 'failed') {
      return addressAt(preview.mount.url, preview.expiresAt);
    }
    throw noAddress(preview?.error);
  }

  function tell(jobId: string, event: PreviewEvent): Promise<boolean> {
    return store.post({ kind: 'preview', id: jobId }, JSON.stringify(event));
  }

  /** That of our front, or of whoever has it. */
  async function portOf(): Promise<number> {
    for (let tries = 0; tries < 100; tries += 1) {
      const failure: unknown = await takeLeadership().catch((error: unknown) => error);
      const port = leadership?.port ?? (await keptPort());
      if (port > 0) return port;
      if (failure !== undefined) throw failure;
      await sleep(50, closing);
    }
    throw new JobError('PREVIEW_FAILED', 'Whoever serves the previews did not say where.');
  }

  return {
    async serve() {
      await takeLeadership();
      await leadership?.serve();
    },
    open,
    async stop(jobId, options) {
      await tell(jobId, { type: 'preview.stop', ...options });
    },
    async close() {
      await taking?.catch(() => {});
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

const namespace = 'front';

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** The first label of a preview's host name: 134 random bits, so that nobody finds it by trying. */
const createPreviewId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 26);
