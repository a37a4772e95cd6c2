import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { StartServer } from '../../../src/contracts/job/preview.ts';
import type { ProgramLimits } from '../../../src/preview/live/programs.ts';
import { createPreviewServer } from '../../../src/preview/preview-server.ts';
import { rawHttp } from '../stores/raw-http.ts';
import { tempDir } from '../temp-dir.ts';

/** A server as a sandbox would run it. */
export interface FakeProgram {
  readonly server: Server;
  output: string;
  /** Ends it by itself. */
  crash(reason: string): void;
}

interface LiveOptions {
  readonly limits?: Partial<ProgramLimits>;
  readonly logPath?: string;
  readonly paths?: readonly string[];
  /** Before each start. */
  readonly beforeStart?: () => Promise<void>;
}

/** A preview server whose programs run in this process, each behind a Unix socket. */
export async function livePrograms(listener: RequestListener, options: LiveOptions = {}) {
  const dir = await tempDir();
  const running: FakeProgram[] = [];
  let starts = 0;

  const start: StartServer = async (_dir, signal) => {
    starts += 1;
    await options.beforeStart?.();
    signal.throwIfAborted();
    const socketPath = join(dir, String(starts));
    const server = createServer(listener);
    const sockets = new Set<Socket>();
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('error', () => {});
    });
    await new Promise<void>((resolve) => {
      server.listen(socketPath, resolve);
    });
    const { promise: ended, resolve: end } = Promise.withResolvers<string>();
    const program: FakeProgram = {
      server,
      output: '',
      crash(reason) {
        running.splice(running.indexOf(program), 1);
        server.close();
        for (const socket of sockets) socket.destroy();
        end(reason);
      },
    };
    running.push(program);
    signal.addEventListener('abort', () => program.crash('It was stopped.'));
    return { socketPath, ended, output: () => program.output };
  };

  const server = createPreviewServer({
    openPrograms: () => Promise.resolve(start),
    programLimits: options.limits ?? {},
  });
  onTestFinished(() => server.close());

  async function open(expiresAt = Date.now() + 3_600_000) {
    const { logPath, paths = [] } = options;
    const program = { paths, ...(logPath !== undefined && { logPath }) };
    const { id, url } = await server.mount({ dir, expiresAt, program });
    const port = server.port ?? 0;
    const host = new URL(url).host;
    const head = (path: string, { method = 'GET', headers = {} }: Asked = {}): string =>
      [
        `${method} ${path} HTTP/1.1`,
        `Host: ${host}`,
        ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
        '\r\n',
      ].join('\r\n');
    return {
      id,
      url,
      port,
      host,
      head,
      ask: (path: string, { body = '', ...asked }: Asked & { readonly body?: string } = {}) =>
        rawHttp(
          port,
          head(path, { ...asked, headers: { Connection: 'close', ...asked.headers } }) + body,
        ),
    };
  }

  return { server, open, running, starts: () => starts };
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
