import { setTimeout as delay } from 'node:timers/promises';
import { startPostgres } from '../helpers/stores/postgres.ts';
import { startBucket } from './bucket.ts';
import { check, type Checked } from './check.ts';
import { createCluster } from './cluster.ts';
import type { Fault } from './fault.ts';
import { createNamespace, proxiedNetwork } from './network.ts';
import { startProxy } from './proxy.ts';

export interface FaultOutcome extends Checked {
  readonly struck: string;
  readonly seconds: number;
  readonly slowestMs: number;
}

/** @param spanMs How long it strikes, while jobs are submitted. */
export async function runFault(fault: Fault, jobs: number, spanMs: number): Promise<FaultOutcome> {
  const startedAt = performance.now();
  const namespace = fault.hasNetwork === true ? createNamespace() : undefined;
  const settings = ['fsync=off', ...(namespace?.settings ?? []), ...(fault.settings ?? [])];
  const servers = [startPostgres(settings)];
  const [server] = servers as [(typeof servers)[0]];
  const bucket = fault.hasBucket === true ? await startBucket() : undefined;
  const proxy = startProxy(server.folder);
  const network = namespace ?? proxiedNetwork(proxy);
  const own = server.address();
  const address = fault.proxied === 'all' ? proxy.addressFor(own) : own;
  const cluster = createCluster(address, fault.leaseMs ?? 2000, bucket?.address);
  const firstOptions = {
    ...(fault.proxied === 'the first worker' && { address: proxy.addressFor(address) }),
    ...(fault.hasNetwork === true && network.optionsFor(address)),
  };
  try {
    const workers = await Promise.all(
      (fault.workers ?? [{}, {}, {}]).map((each, at) =>
        cluster.startWorker(at === 0 ? { ...each, ...firstOptions } : each),
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
    const run = { server, servers, cluster, workers, proxy, network, bucket, wait };
    const struck = await fault.strike(run);
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
    await bucket?.close();
    for (const each of servers) each.remove();
    network.close();
  }
}
