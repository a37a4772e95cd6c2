import type { JobEngine } from '../contracts/engine/engine.ts';
import type { Sleep } from '../contracts/time.ts';
import { assertKnown, type NamesOf } from '../errors/checks/assert-known.ts';
import { followJournal } from './follow/follow-journal.ts';
import { countJobs } from './metrics/count-jobs.ts';
import { prometheusText, prometheusType } from './metrics/prometheus-text.ts';
import { createGaugeReader } from './metrics/read-gauges.ts';
import { createRegistry } from './metrics/registry.ts';
import { seedSeries } from './metrics/seed-series.ts';
import { realSleep } from './real-sleep.ts';
import { healthPages } from './server/health-pages.ts';
import { inTime } from './server/in-time.ts';
import { startHttpServer } from './server/http-server.ts';

export interface ServeTelemetryOptions {
  readonly engine: JobEngine;
  /** 0 picks a free one. @default 9464 */
  readonly port?: number;
  /** The address to listen on, such as `0.0.0.0` in a container. @default '127.0.0.1' */
  readonly host?: string;
  /** @default real time */
  readonly sleep?: Sleep;
}

/** `await using` closes it. */
export interface TelemetryServer extends AsyncDisposable {
  readonly host: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves `/metrics` in the text format of Prometheus, `/livez` and `/readyz`, without any other package.
 * The metrics of jobs are those of the whole store, counted from now on. Close it after the engine: until
 * then `/readyz` says that the engine drains.
 *
 * @throws {JobError} `TELEMETRY_FAILED` if it cannot listen, `CONFIG_INVALID`
 * @example
 * const telemetry = await serveTelemetry({ engine, port: 9464 });
 * // …
 * await engine.close();
 * await telemetry.close();
 */
export async function serveTelemetry(options: ServeTelemetryOptions): Promise<TelemetryServer> {
  assertKnown(options, optionNames, 'serveTelemetry: the options');
  const { engine, port: requested = 9464, host = '127.0.0.1', sleep = realSleep } = options;
  const registry = createRegistry();
  seedSeries(registry);
  const gauges = createGaugeReader(engine);
  const stopped = new AbortController();
  const server = await startHttpServer(
    {
      '/metrics': async () => ({
        status: 200,
        // A store that does not answer leaves the counters.
        text: prometheusText(registry, (await inTime(gauges.read(), sleep)) ?? {}),
        type: prometheusType,
      }),
      ...healthPages(engine, sleep),
    },
    { host, port: requested },
  ).catch((error: unknown) => {
    gauges.stop();
    throw error;
  });
  const following = followJournal({
    engine,
    after: 'latest',
    signal: stopped.signal,
    sleep,
    onEntry: countJobs(engine, registry),
    // The store is gone for good: the gauges and `/readyz` say so.
  }).catch(() => {});
  const close = async () => {
    stopped.abort();
    gauges.stop();
    await Promise.all([following, server.close()]);
  };
  return { host, port: server.port, close, [Symbol.asyncDispose]: close };
}

const optionNames: NamesOf<ServeTelemetryOptions> = {
  engine: true,
  port: true,
  host: true,
  sleep: true,
};
