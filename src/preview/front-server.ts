import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { JobError } from '../errors/job-error.ts';
import type { Mounts } from './mounts.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { sendFile } from './send-file.ts';
import { sendPage } from './send-page.ts';

export interface FrontServerOptions {
  readonly port: number;
  readonly host: string;
  readonly find: Mounts['find'];
}

/**
 * A server that listens, and answers each request with what its host name stands for.
 *
 * @throws {JobError} `PREVIEW_PORT_TAKEN`, or `PREVIEW_FAILED` when it cannot listen.
 */
export async function listen({ port, host, find }: FrontServerOptions): Promise<Server> {
  const server = createServer(limits, (request, response) => {
    answer(request, response, find).catch(() => response.destroy());
  });
  server.maxConnections = 1024;
  server.timeout = 60_000;
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
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

/** A client that sends slowly is cut off, and so is one whose headers have no end. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16_384,
};

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  find: Mounts['find'],
): Promise<void> {
  setSecurityHeaders(response);
  const found = find(idOf(request.headers.host) ?? '');
  if (found.state === 'unknown') sendPage(request, response, 'unknownPreview');
  else if (found.state === 'ended') sendPage(request, response, found.reason);
  else if (!isRead(request.method)) sendPage(request, response, 'methodNotAllowed');
  else await sendFile(request, response, found.mount.dir);
}

/** The port may be another one than ours, since a forwarded port has its own number. */
function idOf(hostHeader: string | undefined): string | undefined {
  return /^([a-z0-9]{24,63})\.localhost(?::\d{1,5})?$/i.exec(hostHeader ?? '')?.[1]?.toLowerCase();
}

function isRead(method: string | undefined): boolean {
  return method === 'GET' || method === 'HEAD';
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
