import type { PostgresServer } from '../helpers/stores/postgres.ts';
import type { Bucket } from './bucket.ts';
import type { Cluster, ProcessOptions, Worker } from './cluster.ts';
import type { Network } from './network.ts';
import type { Proxy } from './proxy.ts';

/** What goes wrong while 300 jobs run on three workers. */
export interface Fault {
  readonly name: string;
  /** Of the server. */
  readonly settings?: readonly string[];
  /** The options of each worker. @default three plain ones */
  readonly workers?: readonly ProcessOptions[];
  /** Who goes through the proxy to the server. @default nobody */
  readonly proxied?: 'the first worker' | 'all';
  /** Whether the first worker has a network of its own. */
  readonly hasNetwork?: boolean;
  /** Whether the workers share their files through a bucket, and no folder. */
  readonly hasBucket?: boolean;
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
  /** Those that are removed at the end: with it, its successors. */
  readonly servers: PostgresServer[];
  readonly cluster: Cluster;
  readonly workers: readonly Worker[];
  readonly proxy: Proxy;
  readonly network: Network;
  readonly bucket: Bucket | undefined;
  /** Waits; false if the time is over. */
  wait(ms: number): Promise<boolean>;
}

/** Repeats something while there is time. */
export async function every(
  { wait }: Run,
  ms: number,
  strike: (time: number) => Promise<void> | void,
): Promise<number> {
  let times = 0;
  while (await wait(ms)) await strike(times++);
  return times;
}

/** Kills the three workers in turn. */
export async function killEvery(run: Run, ms: number): Promise<string> {
  const kills = await every(run, ms, async (time) => run.workers[time % 3]?.replace());
  return `${kills} kills`;
}

export const second = 1000;
