import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { JobError } from '../../errors/job-error.ts';
import { createConnections } from '../../workspace/http/connections.ts';
import { isLoopback } from '../../workspace/http/is-loopback.ts';

// An import of node:http reads all of its names, which loads undici too: 45 ms of CPU instead of 4.
const { createServer } = process.getBuiltinModule('node:http');

/** What a path answers. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  /** @default plain text */
  readonly type?: string;
}

export type Pages = Readonly<Record<string, () => Promise<Answer> | Answer>>;

export interface HttpServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves pages that anyone who reaches the address may read: GET and HEAD, no other headers, no body. It
 * does not keep the process alive. On loopback, it refuses names of other hosts: a web page could read it
 * by pointing its own name here.
 *
 * @throws {JobError} `TELEMETRY_FAILED` if it cannot listen.
 */
export async function startHttpServer(
  pages: Pages,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<HttpServer> {
  const connections = createConnections(connectionLimits);
  const server = createServer(limits, (request, response) => {
    connections.use(request, response);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-store');
    answer(request, pages, isLoopback(host)).then(
      (page) => send(response, page, request.method === 'HEAD'),
      () => response.destroy(),
    );
  });
  server.on('connection', connections.add);
  const listening = await listen(server, host, port);
  return {
    port: listening,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  { method, url = '/', headers }: IncomingMessage,
  pages: Pages,
  isGuarded: boolean,
): Promise<Answer> {
  // Browsers always send a host. Probes that speak HTTP/1.0 may send none.
  if (isGuarded && headers.host !== undefined && !isLoopback(hostname(headers.host)))
    return { status: 403, text: 'Only requests to a loopback address are answered.\n' };
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, text: 'Only GET and HEAD are answered.\n' };
  const [path = '/'] = url.split('?', 1);
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (page !== undefined) return page();
  return { status: 404, text: `Not found. There is ${Object.keys(pages).join(', ')}.\n` };
}

function send(response: ServerResponse, { status, text, type }: Answer, isHead: boolean): void {
  response.statusCode = status;
  if (status === 405) response.setHeader('Allow', 'GET, HEAD');
  response.setHeader('Content-Type', type ?? 'text/plain; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.end(isHead ? undefined : text);
}

function hostname(header: string): string {
  return header.replace(/:\d{1,5}$/, '').replace(/^\[(.{0,45})\]$/, '$1');
}

const limits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16_384,
};
const connectionLimits = { connections: 64, connectionsPerAddress: 64, slowResponseMs: 5000 };

async function listen(server: Server, host: string, port: number): Promise<number> {
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  }).catch((cause: unknown) => {
    const message = `Metrics and health checks cannot be served on ${host}:${port}.`;
    throw new JobError('TELEMETRY_FAILED', message, { cause });
  });
  // A connection that cannot be accepted is dropped; the server goes on.
  server.on('error', () => undefined);
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
