import { createServer, type Server } from 'node:http';
import { JobError } from '../errors/job-error.ts';
import { type AnswerOptions, createAnswer } from './answer.ts';
import { type ConnectionLimits, createConnections } from './connections.ts';
import { createFileCache } from './file-cache.ts';
import type { OpenAnswers } from './open-answers.ts';
import { createFileSender } from './send-file.ts';

export interface FrontServerOptions extends Omit<AnswerOptions, 'files'> {
  readonly port: number;
  readonly host: string;
  readonly openAnswers: OpenAnswers;
  readonly limits: FrontLimits;
}

/** What one client may take of the front. Times are milliseconds. */
export interface FrontLimits extends ConnectionLimits {
  /** From the first byte of a request to the end of its headers. */
  readonly headersMs: number;
  /** From the first byte of a request to its last. */
  readonly requestMs: number;
  /** Without a byte either way. */
  readonly silenceMs: number;
  /** Between two requests of a connection. */
  readonly keepAliveMs: number;
  /** Between two looks for requests that take too long, and for answers of expired previews. */
  readonly checkEveryMs: number;
}

export const frontLimits: FrontLimits = {
  connections: 2048,
  connectionsPerAddress: 1024,
  slowAnswerMs: 15_000,
  headersMs: 10_000,
  requestMs: 15_000,
  silenceMs: 60_000,
  keepAliveMs: 5_000,
  checkEveryMs: 1_000,
};

/**
 * A server that listens, and answers each request with what its host name stands for.
 *
 * @throws {JobError} `PREVIEW_PORT_TAKEN`, or `PREVIEW_FAILED` when it cannot listen.
 */
export async function listen(options: FrontServerOptions): Promise<Server> {
  const { port, host, limits } = options;
  const files = createFileSender(
    createFileCache({ fileBytes: 262_144, totalBytes: 16_777_216 }),
    options.headers,
    limits.connections,
  );
  const answer = createAnswer({ ...options, files });
  const connections = createConnections(limits);
  const server = createServer(toServerOptions(limits), (request, response) => {
    // The parser goes on with what it has read of a connection that was ended.
    if (request.socket.destroyed) return;
    try {
      answer(request, response);
      connections.use(request, response);
    } catch {
      // Whatever a client has found must not take the process along.
      response.destroy();
    }
  });
  server.on('connection', connections.add);
  const checking = setInterval(options.openAnswers.cutOff, limits.checkEveryMs).unref();
  server.once('close', () => clearInterval(checking));
  server.timeout = limits.silenceMs;
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
  // A connection that cannot be accepted is lost, and nothing else with it.
  server.on('error', () => undefined);
  return server;
}

/** Connections that may wait to be accepted, as far as the system lets them. */
const backlog = 1024;

function toServerOptions(limits: FrontLimits) {
  return {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: limits.checkEveryMs,
    maxHeaderSize: 16_384,
    // Whatever NODE_OPTIONS says.
    insecureHTTPParser: false,
  };
}

function listenError(cause: unknown, port: number, host: string): JobError {
  const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
  return isTaken
    ? new JobError(
        'PREVIEW_PORT_TAKEN',
        `Port ${port} of JOB_PREVIEW_PORT is in use by another process.`,
        { cause },
      )
    : new JobError('PREVIEW_FAILED', `The preview server cannot listen on ${host}:${port}.`, {
        cause,
      });
}
