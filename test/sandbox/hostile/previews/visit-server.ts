import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../../../../src/contracts/config.ts';
import { createPreviewServer } from '../../../../src/preview/preview-server.ts';
import { serveProjects } from '../../../../src/stages/trial/program/serve-project.ts';
import type { Canaries } from '../canaries.ts';
import type { HostileServer } from './hostile-servers.ts';
import type { AttackOutcome } from '../run-attack.ts';

/** A visitor of a live preview, over one connection for each request. */
export interface Visitor {
  get(path: string): Promise<Answer>;
  /** Sends a request, and reads nothing for some time. */
  hold(path: string, ms: number, headers?: Readonly<Record<string, string>>): Promise<void>;
  /** The resident memory of this process. */
  memory(): number;
  /** What its log says. */
  log(): string;
  starts(): number;
  /** Resolves when the program has ended by itself. */
  ended(): Promise<void>;
}

interface Answer {
  readonly status: number;
  /** The beginning, with the headers. */
  readonly text: string;
  readonly bytes: number;
  readonly mostMemory: number;
}

/** Previews a hostile server, and visits it. */
export async function visitServer(
  { source, visit }: HostileServer,
  setting: Config['sandbox'],
  canaries: Canaries,
): Promise<AttackOutcome> {
  const dir = await mkdtemp(join(tmpdir(), 'jobchart-live-'));
  const logPath = `${dir}.log`;
  await chmod(dir, 0o755);
  await writeFile(
    join(dir, 'package.json'),
    '{"type":"module","scripts":{"start":"node index.js"}}',
  );
  await writeFile(join(dir, 'index.js'), `${imports}\n${source}`);
  const start = serveProjects(setting);
  let starts = 0;
  const ended = Promise.withResolvers<void>();
  const preview = createPreviewServer({
    openPrograms: () =>
      Promise.resolve(async (...given) => {
        starts += 1;
        const server = await start(...given);
        void server.ended.then(() => ended.resolve());
        return server;
      }),
    programLimits: { waitMs: 2_000, answerMs: 4_000, startMs: 5_000 },
  });
  const begin = performance.now();
  try {
    const expiresAt = Date.now() + 3_600_000;
    const { url } = await preview.mount({ dir, expiresAt, program: { paths: [], logPath } });
    const { host, port } = new URL(url);
    const ask = (path: string, headers: Readonly<Record<string, string>>) => {
      const socket = connect(Number(port), '127.0.0.1').on('error', () => {});
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
      socket.write([`GET ${path} HTTP/1.1`, `Host: ${host}`, ...lines, '\r\n'].join('\r\n'));
      return socket;
    };
    const memory = (): number => process.memoryUsage.rss();
    const violations = await visit({
      async get(path) {
        let [text, bytes, mostMemory] = ['', 0, memory()];
        for await (const chunk of ask(path, { Connection: 'close' })) {
          if (text.length < 20_000) text += String(chunk);
          bytes += chunk.length;
          mostMemory = Math.max(mostMemory, memory());
        }
        return { status: Number(text.split(' ')[1]), text, bytes, mostMemory };
      },
      async hold(path, ms, headers = {}) {
        const socket = ask(path, headers).pause();
        await sleep(ms);
        socket.destroy();
      },
      memory,
      log: () => readFileSync(logPath, 'utf8'),
      starts: () => starts,
      async ended() {
        await Promise.race([ended.promise, sleep(60_000)]);
        // It is noted a moment later.
        await sleep(100);
      },
    });
    return {
      end: `${starts} starts`,
      seconds: (performance.now() - begin) / 1000,
      violations: [...violations, ...canaries.touched()],
    };
  } finally {
    await preview.close();
    await rm(dir, { recursive: true, force: true });
    await rm(logPath, { force: true });
  }
}

const imports = ['http', 'net', 'fs']
  .map((name) => `import ${name} from 'node:${name}';`)
  .concat(`import { spawn } from 'node:child_process';`)
  .join('\n');
