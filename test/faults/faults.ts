import { setTimeout as delay } from 'node:timers/promises';
import type { Socket } from 'node:net';
import pg from 'pg';
import { parseAddress } from '../../src/store/postgres/connection/postgres-address.ts';
import { type PostgresServer, startPostgres } from '../helpers/postgres.ts';
import { check, type Checked } from './check.ts';
import { type Cluster, createCluster, type ProcessOptions, type Worker } from './cluster.ts';
import { type Proxy, startProxy } from './proxy.ts';

/** What goes wrong while 300 jobs run on three workers. */
export interface Fault {
  readonly name: string;
  /** Of the server. */
  readonly settings?: readonly string[];
  /** The options of each worker. @default three plain ones */
  readonly workers?: readonly ProcessOptions[];
  /** Whether the first worker goes through a proxy. */
  readonly isProxied?: boolean;
  readonly leaseMs?: number;
  /** How many processes submit the same keys. @default 1 */
  readonly submitters?: number;
  /** A failover may lose what was acknowledged; watchers begin again. */
  readonly mayMiss?: boolean;
  /** Does harm until the time is over. What it resolves with goes into the table. */
  strike(run: Run): Promise<string>;
}

export interface Run {
  readonly server: PostgresServer;
  readonly cluster: Cluster;
  readonly workers: readonly Worker[];
  readonly proxy: Proxy;
  /** Waits; false if the time is over. */
  wait(ms: number): Promise<boolean>;
}

export interface FaultOutcome extends Checked {
  readonly struck: string;
  readonly seconds: number;
  readonly slowestMs: number;
}

/** @param spanMs How long it strikes, while jobs are submitted. */
export async function runFault(fault: Fault, jobs: number, spanMs: number): Promise<FaultOutcome> {
  const startedAt = performance.now();
  const server = startPostgres(['fsync=off', ...(fault.settings ?? [])]);
  const cluster = createCluster(server, fault.leaseMs ?? 2000);
  const proxy = startProxy(server.folder);
  const proxied = cluster.address.replace(
    encodeURIComponent(server.folder),
    encodeURIComponent(proxy.folder),
  );
  try {
    const options = fault.workers ?? [{}, {}, {}];
    const workers = await Promise.all(
      options.map((each, at) =>
        cluster.startWorker(fault.isProxied && at === 0 ? { ...each, address: proxied } : each),
      ),
    );
    const endsAt = performance.now() + spanMs;
    const wait = async (ms: number) => {
      await delay(Math.max(0, Math.min(ms, endsAt - performance.now())));
      return performance.now() < endsAt;
    };
    const submitting = Array.from({ length: fault.submitters ?? 1 }, () =>
      cluster.submit({ jobs, spanMs, withinMs: spanMs + 90_000 }),
    );
    const struck = await fault.strike({ server, cluster, workers, proxy, wait });
    const submitted = await Promise.all(submitting);
    // What has just ended is archived.
    await delay(1500);
    await cluster.stop();
    const checked = await check(cluster, submitted, fault);
    return {
      ...checked,
      struck,
      seconds: Math.round((performance.now() - startedAt) / 1000),
      slowestMs: Math.max(...submitted.map((said) => said?.slowestMs ?? 0)),
    };
  } finally {
    proxy.close();
    cluster.remove();
    server.remove();
  }
}

/** Repeats something while there is time. */
async function every(
  { wait }: Run,
  ms: number,
  strike: (time: number) => Promise<void> | void,
): Promise<number> {
  let times = 0;
  while (await wait(ms)) await strike(times++);
  return times;
}

const second = 1000;

export const faults: readonly Fault[] = [
  { name: 'nothing', strike: async (run) => `${await every(run, second, () => {})} s` },
  {
    name: 'a worker killed every second',
    async strike(run) {
      const kills = await every(run, second, async (time) => run.workers[time % 3]?.replace());
      return `${kills} kills`;
    },
  },
  {
    name: 'the server restarted every ten seconds',
    async strike(run) {
      const times = await every(run, 10 * second, () => {
        run.server.stop('fast');
        run.server.start();
      });
      return `${times} restarts`;
    },
  },
  {
    name: 'the server killed (-9), down for two seconds',
    async strike(run) {
      const times = await every(run, 6 * second, async () => {
        run.server.kill();
        await delay(2 * second);
        run.server.start();
      });
      return `${times} kills`;
    },
  },
  {
    name: 'out of connections',
    settings: ['max_connections=24', 'superuser_reserved_connections=0'],
    async strike(run) {
      let held = 0;
      const times = await every(run, 4 * second, async () => {
        // The server ends all connections, and others are quicker to come back.
        run.server.stop('fast');
        run.server.start();
        const clients: pg.Client[] = [];
        for (let at = 0; at < 18; at += 1) {
          const client = new pg.Client({
            host: run.server.folder,
            user: 'jobs',
            database: 'postgres',
          });
          client.on('error', () => {});
          try {
            await client.connect();
            clients.push(client);
          } catch {
            break;
          }
        }
        held = Math.max(held, clients.length);
        await delay(3 * second);
        await Promise.all(clients.map((client) => client.end()));
      });
      return `${times} times, ${held} of 24 held`;
    },
  },
  {
    name: 'failover to a copy of two seconds before',
    mayMiss: true,
    async strike(run) {
      const times = await every(run, 5 * second, async () => {
        const swap = run.server.backUp();
        await delay(2 * second);
        run.server.stop('immediate');
        swap();
        run.server.start();
      });
      return `${times} failovers`;
    },
  },
  {
    name: 'a worker cut off past its lease, then healed',
    isProxied: true,
    async strike(run) {
      const times = await every(run, 3 * second, async () => {
        run.proxy.cut();
        await delay(5 * second);
        run.proxy.heal();
      });
      return `${times} cuts`;
    },
  },
  {
    name: 'a worker frozen past its lease',
    async strike(run) {
      const times = await every(run, 2 * second, async (time) => {
        const worker = run.workers[time % 3];
        worker?.freeze();
        await delay(4 * second);
        worker?.thaw();
      });
      return `${times} freezes`;
    },
  },
  {
    name: 'a worker frozen inside a transaction',
    async strike(run) {
      let caught = 0;
      await every(run, second, async (time) => {
        const worker = run.workers[time % 3];
        if (worker === undefined) return;
        if (!(await freezeInside(run.server, worker))) return;
        caught += 1;
        await delay(7 * second);
        worker.thaw();
      });
      return `${caught} freezes`;
    },
  },
  {
    name: 'a session with the lock that reads no answers',
    async strike(run) {
      const { connectionString, schema } = parseAddress(run.cluster.address);
      const client = new pg.Client({ connectionString });
      client.on('error', () => {});
      await client.connect();
      await run.wait(second);
      await client.query(
        `begin; select pg_advisory_xact_lock('${schema}.queue'::regclass::oid::bigint)`,
      );
      client.query("select repeat('x', 50000000)").catch(() => {});
      // Until the end of the server.
      socketOf(client).pause().unref();
      await every(run, second, () => {});
      return 'once';
    },
  },
  {
    name: 'wall clocks minutes apart',
    workers: [{ clockMs: -300_000 }, {}, { clockMs: 300_000 }],
    async strike(run) {
      const kills = await every(run, 3 * second, async (time) => run.workers[time % 3]?.replace());
      return `${kills} kills`;
    },
  },
  {
    name: 'two processes submit the same keys',
    submitters: 2,
    async strike(run) {
      const kills = await every(run, 3 * second, async (time) => run.workers[time % 3]?.replace());
      return `${kills} kills`;
    },
  },
  {
    name: 'a rolling upgrade: newer snapshots beside old',
    workers: [{ isNewer: true }, {}, {}],
    async strike(run) {
      // Only the new worker may go on with what it has begun.
      const kills = await every(run, 2 * second, async (time) =>
        run.workers[time % 2 === 0 ? 0 : 1 + (time % 3 === 0 ? 1 : 0)]?.replace(),
      );
      return `${kills} kills`;
    },
  },
  {
    name: 'answers to commits are lost',
    isProxied: true,
    async strike(run) {
      run.proxy.loseCommits('answers', 4);
      await every(run, second, () => {});
      run.proxy.loseCommits('none', 1);
      return `${run.proxy.lost} lost`;
    },
  },
  {
    name: 'commits are lost',
    isProxied: true,
    async strike(run) {
      run.proxy.loseCommits('commits', 4);
      await every(run, second, () => {});
      run.proxy.loseCommits('none', 1);
      return `${run.proxy.lost} lost`;
    },
  },
];

function socketOf(client: pg.Client): Socket {
  const { connection } = client as unknown as { readonly connection: { readonly stream: Socket } };
  return connection.stream;
}

/** Freezes a worker that holds the lock of the store: looked for until it is found. */
async function freezeInside(server: PostgresServer, worker: Worker): Promise<boolean> {
  const client = new pg.Client({ host: server.folder, user: 'jobs', database: 'postgres' });
  await client.connect();
  try {
    for (let tries = 0; tries < 200; tries += 1) {
      worker.freeze();
      await delay(5);
      const { rows } = await client.query<{ n: number }>(
        "select count(*)::int as n from pg_stat_activity where state = 'idle in transaction'",
      );
      if (rows[0]?.n !== 0) return true;
      worker.thaw();
      await delay(3);
    }
    return false;
  } finally {
    await client.end();
  }
}
