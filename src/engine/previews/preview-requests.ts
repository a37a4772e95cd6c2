import type { PreviewContext, PreviewEvent } from '../../../machines/index.ts';
import type { PreviewAddress, PreviewHost, PreviewRequest } from '../../contracts/job/preview.ts';
import { logicalPath } from '../../workspace/paths/logical-path.ts';
import type { EngineParts } from '../engine-parts.ts';
import { viewJob } from '../jobs/view-job.ts';
import { type MachineKind, toChange } from '../runtime/machine-kind.ts';
import { addressAt, createPreviewId, noAddress } from './preview-address.ts';
import { readPreview } from './preview-kind.ts';
import type { PreviewService } from './preview-service.ts';

interface RequestParts extends EngineParts {
  readonly kind: MachineKind<PreviewContext>;
  /** Aborted when the engine begins to close. */
  readonly closing: AbortSignal;
  /** The port of the leader, this engine or another. */
  leaderPort(): Promise<number>;
  /** The service, while this engine is the leader. */
  service(): PreviewService | undefined;
}

/** Opens and stops previews, whichever engine serves them. */
export function previewRequests({
  store,
  config,
  now,
  sleep,
  closing,
  previewUrl,
  kind,
  leaderPort,
  service,
}: RequestParts): Pick<PreviewHost, 'open' | 'stop'> {
  async function open({ jobId, dir, program }: PreviewRequest): Promise<PreviewAddress> {
    const id = createPreviewId();
    const mount = { id, url: previewUrl(id, await leaderPort()) };
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
    await service()?.claim();
    await service()?.started(jobId);
    if (service() !== undefined) return addressOf(await previewOf(jobId));
    const served = await servedByLeader(jobId);
    if (served !== undefined) return addressOf(served);
    // Without a leader at the moment, the next one serves it.
    return hasFailed ? addressAt(known.mount?.url ?? mount.url, expiresAt) : addressOf(known);
  }

  /** Waits up to a second for another engine to serve the preview, so that its link works once it is published. */
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

  return {
    open,
    async stop(jobId, options) {
      await post(jobId, { type: 'preview.stop', ...options });
    },
  };
}
