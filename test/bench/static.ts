/**
 * Serves a static page with the preview server and with plain sirv, each in its own process, queried
 * alternately by this one; and measures the cost of a thousand live previews.
 *
 * npx node test/bench/static.ts [rounds] [milliseconds a round]
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import type { JobEngine } from '../../src/contracts/engine/engine.ts';
import { createJobEngine } from '../../src/create-job-engine.ts';
import { createPreviewServer } from '../../src/preview/preview-server.ts';
import { createRequestLog } from '../../src/preview/request-log.ts';
import { placeholderStages, request as jobRequest } from './placeholder-job.ts';
import { foldersIn, memoryFolder, where } from './bench-folders.ts';
import { numericArguments, perSecond, printTables, ratio, type Table } from './report.ts';
import { createTimes } from './statistics.ts';

const sizes = { 'page.html': 4_000, 'photo.jpg': 200_000, 'film.mp4': 2_000_000 };
const previewCount = 1_000;
const connections = 32;

/** The address of a server, and the headers that it requires. */
interface Served {
  readonly port: number;
  readonly host: string;
}

/** In bytes. */
interface Growth {
  readonly rss: number;
  readonly heap: number;
}

async function benchStatic(rounds: number, roundMs: number): Promise<Table[]> {
  const folder = memoryFolder();
  const dir = folder.fresh();
  const children: ChildProcess[] = [];
  try {
    for (const [name, bytes] of Object.entries(sizes)) {
      writeFileSync(join(dir, name), Buffer.alloc(bytes, 'x'));
    }
    const start = async <Result>(role: string): Promise<Result> => {
      const child = fork(fileURLToPath(import.meta.url), ['--child', role, dir], {
        execArgv: ['--expose-gc'],
      });
      children.push(child);
      const [result] = await once(child, 'message');
      return result as Result;
    };
    const server = await start<Served>('server');
    const bare = await start<Served>('sirv');
    const rates = createTimes();
    for (const name of Object.keys(sizes)) {
      for (let round = -1; round < rounds; round++) {
        for (const [role, served] of Object.entries({ server, bare })) {
          const rate = await rateOf(served, `/${name}`, roundMs);
          // The first round warms both up.
          if (round >= 0) rates.add(`${name} ${role}`, rate);
        }
      }
    }
    await start('fill');
    const many = await start<Growth>('many');
    return [
      {
        title: `Static files, ${connections} connections, median of ${rounds} alternating rounds; ${where(folder)}`,
        columns: ['', 'server', 'sirv', 'of sirv'],
        rows: Object.entries(sizes).map(([name, bytes]) => {
          const [ours, theirs] = [rates.median(`${name} server`), rates.median(`${name} bare`)];
          return [
            `${bytes / 1000} kB, requests/s`,
            perSecond(ours),
            perSecond(theirs),
            ratio(ours / theirs),
          ];
        }),
      },
      {
        title: `An engine with ${previewCount} live previews, each asked for its page`,
        columns: ['', 'MB'],
        rows: [
          ['growth of the process', (many.rss / 1e6).toFixed(1)],
          ['growth of its heap', (many.heap / 1e6).toFixed(1)],
        ],
      },
    ];
  } finally {
    for (const child of children) child.kill();
    folder.remove();
  }
}

/** Responses per second, over connections that send the next request after each response. */
async function rateOf(served: Served, path: string, ms: number): Promise<number> {
  const until = performance.now() + ms;
  const begun = performance.now();
  const counts = await Promise.all(
    Array.from({ length: connections }, () => askUntil(served, path, until)),
  );
  const answers = counts.reduce((sum, count) => sum + count, 0);
  return (answers * 1000) / (performance.now() - begun);
}

/** Uses plain sockets, because an HTTP client would be slower than the servers. */
async function askUntil({ port, host }: Served, path: string, until: number): Promise<number> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const request = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
  let answers = 0;
  let missing = 0;
  socket.on('error', reject);
  socket.on('data', (chunk: Buffer) => {
    if (missing === 0) {
      const headEnd = chunk.indexOf('\r\n\r\n') + 4;
      const head = chunk.toString('latin1', 0, headEnd);
      if (!head.startsWith('HTTP/1.1 200')) return reject(new Error(head));
      missing = Number(/content-length: (\d+)/i.exec(head)?.[1]) + headEnd;
    }
    missing -= chunk.length;
    if (missing > 0) return;
    answers += 1;
    if (performance.now() < until) socket.write(request);
    else resolve(answers);
  });
  socket.write(request);
  const count = await promise;
  socket.destroy();
  return count;
}

async function act(role: string, dir: string): Promise<Served | Growth | undefined> {
  if (role === 'sirv') {
    const server = createServer(sirv(dir, { etag: true }));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    return { port, host: `localhost:${port}` };
  }
  if (role === 'server') {
    const requestLog = createRequestLog({ path: join(dir, 'previews.log') });
    const server = createPreviewServer({ requestLog });
    const { id } = await server.mount({ dir, expiresAt: Date.now() + 3_600_000 });
    // Keeps the server alive.
    setInterval(() => {}, 2 ** 30);
    return { port: server.port ?? 0, host: `${id}.localhost` };
  }
  if (role === 'many') return growthBy(dir);
  await withPreviews(join(dir, 'many'), previewCount);
}

/**
 * The additional memory of a process whose engine resumes a thousand live previews. The process runs
 * jobs first, so that the growth of V8's young generation does not count.
 */
async function growthBy(dir: string): Promise<Growth> {
  await withPreviews(join(dir, 'few'), 300);
  const before = settledMemory();
  const engine = await open(join(dir, 'many'));
  await askAll(engine);
  const after = settledMemory();
  await engine.close();
  return { rss: after.rss - before.rss, heap: after.heapUsed - before.heapUsed };
}

/** Creates a store with live previews. */
async function withPreviews(base: string, count: number): Promise<void> {
  const engine = await open(base);
  const submitted = await Promise.all(
    Array.from({ length: count }, () => engine.submit(jobRequest)),
  );
  await Promise.all(submitted.map(({ jobId }) => engine.result(jobId)));
  await askAll(engine);
  await engine.close();
}

function open(base: string): Promise<JobEngine> {
  const { deploy: _, ...stages } = placeholderStages;
  return createJobEngine({ store: join(base, 'jobs.db'), config: foldersIn(base), stages });
}

/** Requests every preview once. */
async function askAll(engine: JobEngine): Promise<void> {
  for (let cursor: string | undefined; ;) {
    const page = await engine.list({ limit: 100, ...(cursor !== undefined && { cursor }) });
    for (const { jobId, preview } of page.jobs) {
      if (preview.url === undefined) throw new Error(`${jobId} has no preview: ${preview.reason}`);
      const { port, host } = new URL(preview.url);
      await askUntil({ port: Number(port), host }, '/', 0);
    }
    cursor = page.cursor;
    if (cursor === undefined) return;
  }
}

function settledMemory(): NodeJS.MemoryUsage {
  globalThis.gc?.();
  return process.memoryUsage();
}

if (import.meta.main) {
  const at = process.argv.indexOf('--child');
  if (at !== -1) {
    process.send?.((await act(process.argv[at + 1] ?? '', process.argv[at + 2] ?? '')) ?? {});
  } else {
    const [rounds = 5, roundMs = 600] = numericArguments();
    printTables(await benchStatic(rounds, roundMs));
  }
}
