import { realpath, stat } from 'node:fs/promises';
import type { Server } from 'node:http';
import { customAlphabet } from 'nanoid';
import type { PreviewServer, PreviewMountRequest, StartServer } from '../contracts/job/preview.ts';
import type { Now } from '../contracts/time.ts';
import { JobError } from '../errors/job-error.ts';
import type { ServerLimits } from './http-server.ts';
import type { LivePreviews } from './live/live-previews.ts';
import type { ProgramLimits } from './live/programs.ts';
import { createMounts } from './mounts.ts';
import { createOpenResponses } from './open-responses.ts';
import { previewUrls } from './preview-urls.ts';
import type { RequestLog } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';

export interface PreviewServerOptions {
  /** 0 picks a free port. @default 0 */
  readonly port?: number;
  /** @default '127.0.0.1' */
  readonly host?: '127.0.0.1';
  /** @default Date.now */
  readonly now?: Now;
  /** Previews that may be live at the same time. @default 1000 */
  readonly maxPreviews?: number;
  /** Wildcard URL of the reverse proxy in front, such as `https://*.previews.example.net`. */
  readonly baseUrl?: string | undefined;
  /** The only origin that may show previews in a frame. @default none */
  readonly frameAncestor?: string | undefined;
  /** Whether earlier previews are still to be mounted, until `restored()`. @default false */
  readonly isRestoring?: boolean;
  /** Records every request. */
  readonly requestLog?: RequestLog;
  readonly limits?: Partial<ServerLimits>;
  /** Called for the first preview that is a program. Rejects with `SANDBOX_UNAVAILABLE`. */
  openPrograms?(): Promise<StartServer>;
  readonly programLimits?: Partial<ProgramLimits>;
}

/**
 * Creates one HTTP server on loopback for many previews, each with an origin of its own:
 * `http://<unguessable id>.localhost:<port>/`, or under the base URL. It listens from the first mount
 * until `close` and does not keep the process alive.
 *
 * @example
 * const server = createPreviewServer();
 * const { url } = await server.mount({ dir: '/srv/page', expiresAt: Date.now() + 3_600_000 });
 */
export function createPreviewServer(options: PreviewServerOptions = {}): PreviewServer {
  const { port = 0, host = '127.0.0.1', now = Date.now, maxPreviews = 1000 } = options;
  const { baseUrl, frameAncestor, requestLog, limits } = options;
  let { isRestoring = false } = options;
  // All clients of a proxy share its address: only the total is limited.
  const proxyLimits = baseUrl === undefined ? {} : { connectionsPerAddress: Infinity };
  const mounts = createMounts(now, rememberedEnds);
  // The mounts under way: `unmount` ends them too.
  const attempts = new Set<{ readonly id: string; isStopped: boolean }>();
  const urls = previewUrls(baseUrl);
  const headers = securityHeaders(frameAncestor);
  const isLive = (id: string): boolean => mounts.find(id).state === 'live';
  const openResponses = createOpenResponses(isLive);
  let live: LivePreviews | undefined;
  let started: Promise<Server> | undefined;
  let server: Server | undefined;
  let closed = false;

  async function mount({ id = newId(), dir, expiresAt, program }: PreviewMountRequest) {
    if (!idPattern.test(id)) throw failed('A preview id must have 24 to 63 characters of a-z0-9.');
    const attempt = { id, isStopped: false };
    attempts.add(attempt);
    const [folder, actualPort] = await prepare(dir, program).finally(() =>
      attempts.delete(attempt),
    );
    if (attempt.isStopped) throw failed('The preview was stopped while it was being mounted.');
    if (mounts.find(id).state !== 'live' && !mounts.hasRoom(maxPreviews)) {
      throw new JobError('PREVIEW_LIMIT', limitReached(maxPreviews));
    }
    mounts.set(id, { dir: folder, expiresAt, ...(program && live && { live, program }) });
    return { id, url: urls.of(id, actualPort) };
  }

  async function prepare(dir: string, program: PreviewMountRequest['program']) {
    const folder = await folderAt(dir);
    const actualPort = await listenOnPort();
    if (program !== undefined) await openLive();
    return [folder, actualPort] as const;
  }

  async function openLive(): Promise<void> {
    const { openPrograms } = options;
    if (live !== undefined) return;
    if (openPrograms === undefined)
      throw new JobError('SANDBOX_UNAVAILABLE', 'No programs are run.');
    const startServer = await openPrograms();
    const { createLivePreviews } = await import('./live/live-previews.ts');
    // Another mount may have been faster.
    live ??= createLivePreviews({ startServer, isLive, headers, limits: options.programLimits });
  }

  /** Ends what belongs to previews that are no longer live. */
  function cutOff(): void {
    openResponses.cutOff();
    live?.sweep();
  }

  async function listenOnPort(): Promise<number> {
    return portOf(await listeningServer()) ?? port;
  }

  async function listeningServer(): Promise<Server> {
    if (closed) throw failed('The preview server is closed.');
    started ??= start();
    server = await started;
    if (closed) throw failed('The preview server is closed.');
    return server;
  }

  async function start(): Promise<Server> {
    try {
      // node:http takes longer to load than the rest of the library.
      const { serverLimits, listen } = await import('./http-server.ts');
      return await listen({
        port,
        host,
        find: (id) => mounts.find(id),
        isRestoring: () => isRestoring,
        urls,
        headers,
        requestLog,
        openResponses: { ...openResponses, cutOff },
        limits: { ...serverLimits, ...limits, ...proxyLimits },
      });
    } catch (error) {
      started = undefined;
      throw error;
    }
  }

  return {
    get port() {
      return server && portOf(server);
    },
    listen: listenOnPort,
    mount,
    restored() {
      isRestoring = false;
    },
    unmount(id, end = { status: 'stopped' }) {
      for (const attempt of attempts) if (attempt.id === id) attempt.isStopped = true;
      mounts.end(id, end);
      cutOff();
    },
    extend(id, expiresAt) {
      const found = mounts.find(id);
      if (found.state !== 'live') return false;
      mounts.set(id, { ...found.mount, expiresAt });
      return true;
    },
    async close() {
      closed = true;
      mounts.clear();
      const programsEnd = live?.close();
      const running = await started?.catch(() => undefined);
      if (running === undefined) return;
      await new Promise<void>((resolve) => {
        running.close(() => resolve());
        running.closeAllConnections();
      });
      await programsEnd;
      requestLog?.flush();
    },
  };
}

/** Old links answer 410 rather than 404; the bound keeps memory constant. */
const rememberedEnds = 10_000;

const newId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 26);
const idPattern = /^[a-z0-9]{24,63}$/;

async function folderAt(dir: string): Promise<string> {
  try {
    const folder = await realpath(dir);
    if ((await stat(folder)).isDirectory()) return folder;
  } catch (cause) {
    throw failed(`The folder of the preview cannot be read: ${dir}`, cause);
  }
  throw failed(`The preview path is not a folder: ${dir}`);
}

function limitReached(limit: number): string {
  if (limit === 0) return 'Previews are disabled: the limit is 0.';
  return `The limit of ${limit === 1 ? '1 live preview' : `${limit} live previews`} is reached.`;
}

function portOf(server: Server): number | undefined {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : undefined;
}

function failed(message: string, cause?: unknown): JobError {
  return new JobError('PREVIEW_FAILED', message, { cause });
}
