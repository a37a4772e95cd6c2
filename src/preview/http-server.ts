import type { Server } from 'node:http';
import { JobError } from '../errors/job-error.ts';
import {
  type RequestHandlerOptions,
  createRequestHandler,
  createUpgradeHandler,
} from './request-handler.ts';
import { type ConnectionLimits, createConnections } from '../workspace/http/connections.ts';
import { createFileCache } from './file-cache.ts';
import type { OpenResponses } from './open-responses.ts';
import { createFileSender } from './send-file.ts';

// An import of node:http reads all of its names, which loads undici too: 45 ms of CPU instead of 4.
const { createServer } = process.getBuiltinModule('node:http');

export interface HttpServerOptions extends Omit<RequestHandlerOptions, 'files'> {
  readonly port: number;
  readonly host: string;
  readonly openResponses: OpenResponses;
  readonly limits: ServerLimits;
}

/** Limits for clients of the preview server. Times are milliseconds. */
export interface ServerLimits extends ConnectionLimits {
  /** From the first byte of a request to the end of its headers. */
  readonly headersMs: number;
  /** From the first byte of a request to its last. */
  readonly requestMs: number;
  /** Without a byte in either direction. */
  readonly idleMs: number;
  /** Between two requests on a connection. */
  readonly keepAliveMs: number;
  /** Between two checks for slow requests and for responses of expired previews. */
  readonly checkEveryMs: number;
}

export const serverLimits: ServerLimits = {
  connections: 2048,
  connectionsPerAddress: 1024,
  slowResponseMs: 15_000,
  headersMs: 10_000,
  requestMs: 15_000,
  idleMs: 60_000,
  keepAliveMs: 5_000,
  checkEveryMs: 1_000,
};

/**
 * Starts the HTTP server, which serves each request from the preview that its host name identifies.
 *
 * @throws {JobError} `PREVIEW_PORT_TAKEN`, or `PREVIEW_FAILED` when it cannot listen.
 */
export async function listen(options: HttpServerOptions): Promise<Server> {
  const { port, host, limits } = options;
  const files = createFileSender(
    createFileCache({ fileBytes: 262_144, totalBytes: 16_777_216 }),
    options.headers,
    limits.connections,
  );
  const handle = createRequestHandler({ ...options, files });
  const upgrades = createUpgradeHandler(options);
  const connections = createConnections(limits);
  const settings = { ...toServerOptions(limits), shouldUpgradeCallback: upgrades.accepts };
  const server = createServer(settings, (request, response) => {
    // The parser still delivers buffered requests of a closed connection.
    if (request.socket.destroyed) return;
    try {
      handle(request, response);
      connections.use(request, response);
    } catch {
      // No request may crash the process.
      response.destroy();
    }
  });
  server.on('connection', connections.add);
  server.on('upgrade', upgrades.connect);
  const checking = setInterval(options.openResponses.cutOff, limits.checkEveryMs).unref();
  server.once('close', () => clearInterval(checking));
  server.timeout = limits.idleMs;
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, backlog, () => {
      server.off('error', reject);
      resolve();
    });
  }).catch((cause: unknown) => {
    throw listenError(cause, port, host);
  });
  // A connection that cannot be accepted is dropped; the server goes on.
  server.on('error', () => undefined);
  return server;
}

/** Connections that may wait to be accepted; the system may allow fewer. */
const backlog = 1024;

function toServerOptions(limits: ServerLimits) {
  return {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: limits.checkEveryMs,
    maxHeaderSize: 16_384,
    // Overrides NODE_OPTIONS.
    insecureHTTPParser: false,
  };
}

function listenError(cause: unknown, port: number, host: string): JobError {
  const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
  return isTaken
    ? new JobError(
        'PREVIEW_PORT_TAKEN',
        `Port ${port} (JOB_PREVIEW_PORT) is in use by another process.`,
        { cause },
      )
    : new JobError('PREVIEW_FAILED', `The preview server cannot listen on ${host}:${port}.`, {
        cause,
      });
}
