import { isAbsolute } from 'node:path';
import { readConfig } from './config/read-config.ts';
import type { PreviewHost, PreviewRequest } from './contracts/job/preview.ts';
import type { Now, Sleep } from './contracts/time.ts';
import { createSleep } from './engine/runtime/timer.ts';
import { assertKnown, type NamesOf } from './errors/checks/assert-known.ts';
import { JobError } from './errors/job-error.ts';

export interface PreviewHostOptions {
  /** Port on 127.0.0.1; 0 picks a free one. @default `JOB_PREVIEW_PORT`, else 0 */
  readonly port?: number;
  /** Lifetime of a preview in milliseconds. @default `JOB_PREVIEW_TTL`, else one hour */
  readonly ttlMs?: number;
  /**
   * Wildcard URL at which a reverse proxy publishes the previews, such as
   * `https://*.previews.example.net`. @default `JOB_PREVIEW_BASE_URL`, else `localhost`
   */
  readonly baseUrl?: string;
  readonly limits?: {
    /** Maximum number of live previews. @default `JOB_PREVIEW_LIMIT`, else 1000 */
    readonly previews?: number;
  };
  /** Whether live previews keep the process alive. @default true */
  readonly ref?: boolean;
  /** @default Date.now */
  readonly now?: Now;
  /** @default real time */
  readonly sleep?: Sleep;
}

/** A preview server of your own. `await using` closes it. */
export interface OwnPreviewHost extends PreviewHost, AsyncDisposable {}

/**
 * Creates a preview server that many jobs can share. It listens on 127.0.0.1 from the first preview
 * until `close()`.
 *
 * @throws JobError `CONFIG_INVALID`
 * @example
 * const preview = createPreviewHost();
 * const job = await toPromise(createJobActor(request, { preview }).start());
 * await preview.close();
 */
export function createPreviewHost(options: PreviewHostOptions = {}): OwnPreviewHost {
  assertKnown(options, optionNames, 'createPreviewHost: the options');
  assertKnown(options.limits, { previews: true }, 'createPreviewHost: limits');
  const {
    ref = true,
    now = Date.now,
    sleep = createSleep({ ref }),
    port,
    ttlMs,
    baseUrl,
    limits: { previews } = {},
  } = options;
  const settings = readConfig({
    ...(port !== undefined && { previewPort: port }),
    ...(ttlMs !== undefined && { previewTtlMs: ttlMs }),
    ...(previews !== undefined && { previewLimit: previews }),
    ...(baseUrl !== undefined && { previewBaseUrl: baseUrl }),
  });
  const { previewPort, previewTtlMs, previewLimit, previewBaseUrl, dashboardUrl, sandbox } =
    settings;
  // Loaded with the first preview, so that importing the library stays cheap.
  const openServer = async () => {
    const { createPreviewServer } = await import('./preview/preview-server.ts');
    const openPrograms = async () => {
      const { serveProjects } = await import('./stages/trial/program/serve-project.ts');
      return serveProjects(sandbox);
    };
    return createPreviewServer({
      port: previewPort,
      now,
      maxPreviews: previewLimit,
      baseUrl: previewBaseUrl,
      frameAncestor: dashboardUrl,
      openPrograms,
    });
  };
  const load = async () => {
    const { createInMemoryPreviewHost } =
      await import('./engine/previews/in-memory-preview-host.ts');
    return createInMemoryPreviewHost({ openServer, ttlMs: previewTtlMs, now, sleep });
  };
  let host: Promise<PreviewHost> | undefined;
  const close = async () => (await host)?.close();
  return {
    async open(request) {
      assertKnown(request, requestNames, 'open: the request', 'QUERY_INVALID');
      const { jobId, dir } = request ?? {};
      if (typeof jobId !== 'string' || jobId === '' || typeof dir !== 'string' || !isAbsolute(dir))
        throw new JobError('QUERY_INVALID', 'open: jobId must be text, and dir an absolute path.');
      return (await (host ??= load())).open(request);
    },
    async stop(jobId, stopOptions) {
      assertKnown(stopOptions, { reason: true }, 'stop: the options', 'QUERY_INVALID');
      await (await host)?.stop(jobId, stopOptions);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

const requestNames: NamesOf<PreviewRequest> = { jobId: true, dir: true, program: true };
const optionNames: NamesOf<PreviewHostOptions> = {
  port: true,
  ttlMs: true,
  limits: true,
  baseUrl: true,
  ref: true,
  now: true,
  sleep: true,
};
