import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Now } from '../../contracts/time.ts';
import { JobError } from '../../errors/job-error.ts';
import type { Redactor } from '../../redact/redact.ts';
import { createConnections } from '../../workspace/http/connections.ts';
import { handleRequest } from './handle-request.ts';
import { createGuard } from './access/guard.ts';
import { type DashboardAccess, assertGuarded } from './access/assert-guarded.ts';
import { createOrigins } from './access/origins.ts';
import { createProof } from './access/proof.ts';
import { createSessions } from './access/sessions.ts';
import { createSignIn } from './access/sign-in.ts';
import type { Route } from './route.ts';

// An import of node:http reads all of its names, which loads undici too: 45 ms of CPU instead of 4.
const { createServer } = process.getBuiltinModule('node:http');

export interface InspectorServerOptions {
  readonly routes: readonly Route[];
  /** Removes secrets from errors. */
  readonly redact: Redactor;
  readonly readOnly: boolean;
  /** 0 picks a free port. */
  readonly port: number;
  readonly access?: DashboardAccess;
  /** The command that prints a new link in another terminal, if there is one. */
  readonly newLink?: string;
  readonly now: Now;
  /** Sources for the `frame-src` policy. @default nothing */
  readonly frames?: string;
}

/** `await using` closes it. */
export interface InspectorServer extends AsyncDisposable {
  readonly port: number;
  /** Its address for browsers, such as `http://127.0.0.1:4000`. */
  readonly origin: string;
  /** A link that opens the page once, at a path such as `#/jobs/job-1`. */
  link(start?: string): string;
  /** Ends all sessions, closes open connections and stops listening. */
  close(): Promise<void>;
}

/**
 * Starts an HTTP server for one page. It does not keep the process alive. Its secrets are
 * new at each start and end with `close`, because another program may take the port then.
 *
 * @throws {JobError} `CONFIG_INVALID` if others reach it without a token, `INSPECTOR_FAILED` if it cannot listen.
 */
export async function startInspectorServer({
  routes,
  redact,
  readOnly,
  port: requestedPort,
  now,
  access = {},
  newLink,
  frames = "'none'",
}: InspectorServerOptions): Promise<InspectorServer> {
  const { host = '127.0.0.1', url, tokens } = access;
  assertGuarded(access);
  let handle: (request: IncomingMessage, response: ServerResponse) => void = (_, response) =>
    response.destroy();
  const server = createServer(limits, (request, response) => handle(request, response));
  const connections = createConnections({
    ...connectionLimits,
    // Behind a proxy, all have one address.
    ...(url !== undefined && { connectionsPerAddress: Infinity }),
  });
  server.on('connection', connections.add);
  const port = await listen(server, host, requestedPort);
  const origins = createOrigins({ host, port, url: tokens && url });
  const sessions = createSessions({ port, now });
  let closing: Promise<void> | undefined;
  const guard = createGuard({ origins, sessions, readOnly });
  const proof = createProof();
  const signIn = tokens && createSignIn({ tokens, sessions, isProxied: url !== undefined, now });
  const parts = { connections, guard, sessions, signIn, proof, routes, redact, frames, newLink };
  handle = (request, response) => {
    handleRequest(request, response, parts).catch(() => response.destroy());
  };
  const close = () =>
    (closing ??= new Promise<void>((resolve) => {
      sessions.revoke();
      server.close(() => resolve());
      server.closeAllConnections();
    }));
  return {
    port,
    origin: origins.main,
    link: (start = '') => {
      const to = start === '' ? '' : `&to=${encodeURIComponent(start)}`;
      return `${origins.main}/?ticket=${sessions.issueTicket()}${to}`;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

const limits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16_384,
};

const connectionLimits = { connections: 256, connectionsPerAddress: 128, slowResponseMs: 15_000 };

async function listen(server: Server, host: string, port: number): Promise<number> {
  // A browser repeats a request when a connection that it used before is cut, with its cookie, and another
  // program may have the port by then.
  server.maxRequestsPerSocket = 1;
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  }).catch((cause: unknown) => {
    throw new JobError(
      'INSPECTOR_FAILED',
      `The inspector cannot listen on ${host}, port ${port}.`,
      {
        cause,
      },
    );
  });
  // A connection that cannot be accepted is dropped; the server goes on.
  server.on('error', () => undefined);
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
