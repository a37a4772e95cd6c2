import { realpath, stat } from 'node:fs/promises';
import type { Server } from 'node:http';
import { customAlphabet } from 'nanoid';
import type { PreviewFront, PreviewMountRequest } from '../contracts/preview.ts';
import type { Now } from '../contracts/time.ts';
import { JobError } from '../errors/job-error.ts';
import type { FrontLimits } from './front-server.ts';
import { createMounts } from './mounts.ts';
import { createOpenAnswers } from './open-answers.ts';
import { previewUrls } from './preview-urls.ts';
import type { RequestLog } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';

export interface PreviewFrontOptions {
  /** 0 has one chosen. @default 0 */
  readonly port?: number;
  /** @default '127.0.0.1' */
  readonly host?: '127.0.0.1';
  /** @default Date.now */
  readonly now?: Now;
  /** Live previews at a time. @default 1000 */
  readonly maxPreviews?: number;
  /** Under which a reverse proxy hands requests on, as in `https://*.previews.example.net`. */
  readonly baseUrl?: string | undefined;
  /** Origin of the only page that may show previews in a frame. @default none may */
  readonly frameAncestor?: string | undefined;
  /** Whether previews of before are to be mounted again, and `restored` says when. @default false */
  readonly isRestoring?: boolean;
  /** Told of every request. */
  readonly requestLog?: RequestLog;
  readonly limits?: Partial<FrontLimits>;
}

/**
 * One HTTP server on loopback for many previews, each on an origin of its own:
 * `http://<unguessable id>.localhost:<port>/`, or below a base URL. It listens from the first mount
 * until `close`, and does not keep the process alive by itself.
 *
 * @example
 * const front = createPreviewFront();
 * const { url } = await front.mount({ dir: '/srv/page', expiresAt: Date.now() + 3_600_000 });
 */
export function createPreviewFront(options: PreviewFrontOptions = {}): PreviewFront {
  const { port = 0, host = '127.0.0.1', now = Date.now, maxPreviews = 1000 } = options;
  const { baseUrl, frameAncestor, requestLog, limits } = options;
  let { isRestoring = false } = options;
  // All clients of a proxy share its address, so that it is limited by the total alone.
  const proxied = baseUrl === undefined ? {} : { connectionsPerAddress: Infinity };
  const mounts = createMounts(now, rememberedEnds);
  const urls = previewUrls(baseUrl);
  const openAnswers = createOpenAnswers((id) => mounts.find(id).state === 'live');
  let started: Promise<Server> | undefined;
  let server: Server | undefined;
  let closed = false;

  async function mount({ id = newId(), dir, expiresAt }: PreviewMountRequest) {
    if (!idPattern.test(id)) throw failed('A preview id needs 24 to 63 characters of a-z0-9.');
    const folder = await folderAt(dir);
    const actualPort = await listenNow();
    if (mounts.find(id).state !== 'live' && !mounts.hasRoom(maxPreviews)) {
      throw new JobError('PREVIEW_LIMIT', limitReached(maxPreviews));
    }
    mounts.set(id, { dir: folder, expiresAt });
    return { id, url: urls.of(id, actualPort) };
  }

  async function listenNow(): Promise<number> {
    return portOf(await listening()) ?? port;
  }

  async function listening(): Promise<Server> {
    if (closed) throw failed('The preview server was closed.');
    started ??= start();
    server = await started;
    if (closed) throw failed('The preview server was closed.');
    return server;
  }

  async function start(): Promise<Server> {
    try {
      // node:http alone takes longer to load than the rest of the library.
      const { frontLimits, listen } = await import('./front-server.ts');
      return await listen({
        port,
        host,
        find: (id) => mounts.find(id),
        isRestoring: () => isRestoring,
        urls,
        headers: securityHeaders(frameAncestor),
        requestLog,
        openAnswers,
        limits: { ...frontLimits, ...limits, ...proxied },
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
    listen: listenNow,
    mount,
    restored() {
      isRestoring = false;
    },
    unmount(id, end = { status: 'stopped' }) {
      mounts.end(id, end);
      openAnswers.cutOff();
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
      const running = await started?.catch(() => undefined);
      if (running === undefined) return;
      await new Promise<void>((resolve) => {
        running.close(() => resolve());
        running.closeAllConnections();
      });
      requestLog?.flush();
    },
  };
}

/** Enough that an old link says 410 and not 404, without growing for ever. */
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
  throw failed(`The preview is not a folder: ${dir}`);
}

function limitReached(limit: number): string {
  if (limit === 0) return 'No preview is shown: the limit is 0.';
  return `Not shown: ${limit === 1 ? '1 preview is' : `${limit} previews are`} live already, which is the limit.`;
}

function portOf(server: Server): number | undefined {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : undefined;
}

function failed(message: string, cause?: unknown): JobError {
  return new JobError('PREVIEW_FAILED', message, { cause });
}
