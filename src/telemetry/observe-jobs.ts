import type * as otel from '@opentelemetry/api';
import type { JobEngine } from '../contracts/engine/engine.ts';
import type { Now, Sleep } from '../contracts/time.ts';
import { assertKnown, type NamesOf } from '../errors/checks/assert-known.ts';
import { JobError } from '../errors/job-error.ts';
import { toJobError } from '../errors/to-job-error.ts';
import { followJournal } from './follow/follow-journal.ts';
import { countJobs } from './metrics/count-jobs.ts';
import { observeGauges, otelRecorder } from './metrics/otel-recorder.ts';
import { createGaugeReader } from './metrics/read-gauges.ts';
import { realSleep } from './real-sleep.ts';
import { emitTrace } from './traces/emit-trace.ts';
import { createTraceExporter } from './traces/export-traces.ts';

export interface ObserveJobsOptions {
  /** Receives the spans. @default the provider that is registered globally */
  readonly tracerProvider?: otel.TracerProvider;
  /** Receives the metrics. @default the provider that is registered globally */
  readonly meterProvider?: otel.MeterProvider;
  /** Whether to export spans. Let one process of a store do it. @default true */
  readonly traces?: boolean;
  /** Whether to export metrics. @default true */
  readonly metrics?: boolean;
  /**
   * Sends what the exporter of spans holds, such as `() => provider.forceFlush()`. Called before the
   * position in the journal is saved: then a crash loses no span.
   */
  readonly flush?: () => Promise<void>;
  /** Called when spans or metrics end because the store is gone. @default a warning of the process */
  readonly onError?: (error: JobError) => void;
  /** @default Date.now */
  readonly now?: Now;
  /** @default real time */
  readonly sleep?: Sleep;
}

/** `await using` stops it. */
export interface ObservedJobs extends AsyncDisposable {
  /** Saves the position and stops; the next process goes on there. Call it before the engine is closed. */
  stop(): Promise<void>;
}

/**
 * Exports the jobs of a store to OpenTelemetry. A job becomes a trace when it ends, computed from its
 * journal; a job that ends while nothing observes is exported by the next process that does. The metrics
 * are those of the whole store, counted from now on. Neither contains content or ids of people.
 *
 * @throws {JobError} `TELEMETRY_MISSING` if `@opentelemetry/api` is not installed, `CONFIG_INVALID`
 * @example
 * const observed = await observeJobs(engine, { flush: () => provider.forceFlush() });
 * // …
 * await observed.stop();
 */
export async function observeJobs(
  engine: JobEngine,
  options: ObserveJobsOptions = {},
): Promise<ObservedJobs> {
  assertKnown(options, optionNames, 'observeJobs: the options');
  const api = await loadApi();
  const stopped = new AbortController();
  const parts = { ...defaults, ...options, engine, api, signal: stopped.signal };
  const [traces, metrics] = await Promise.all([
    parts.traces ? exportTraces(parts) : undefined,
    parts.metrics ? exportMetrics(parts) : undefined,
  ]);
  const stop = async () => {
    stopped.abort();
    await Promise.all([traces?.stop(), metrics?.stop()]);
  };
  return { stop, [Symbol.asyncDispose]: stop };
}

type Api = typeof otel;

type Parts = typeof defaults &
  Pick<ObserveJobsOptions, 'tracerProvider' | 'meterProvider'> & {
    readonly engine: JobEngine;
    readonly api: Api;
    readonly signal: AbortSignal;
  };

const defaults = {
  traces: true,
  metrics: true,
  flush: async () => {},
  onError: (error: JobError) => process.emitWarning(error),
  now: Date.now,
  sleep: realSleep,
};

const optionNames: NamesOf<ObserveJobsOptions> = {
  tracerProvider: true,
  meterProvider: true,
  traces: true,
  metrics: true,
  flush: true,
  onError: true,
  now: true,
  sleep: true,
};

/** An optional peer dependency, which may be missing. */
async function loadApi(): Promise<Api> {
  try {
    return await import('@opentelemetry/api');
  } catch (cause) {
    const message = 'The package @opentelemetry/api could not be loaded.';
    throw new JobError('TELEMETRY_MISSING', message, { cause });
  }
}

async function exportTraces(parts: Parts): Promise<ObservedJobs> {
  const { engine, api, signal, sleep, now, flush, onError } = parts;
  const tracer = (parts.tracerProvider ?? api.trace.getTracerProvider()).getTracer('jobchart');
  const exporter = createTraceExporter({
    engine,
    now,
    flush,
    emit: (trace) => emitTrace(trace, tracer, api),
  });
  const follow = async () => {
    const after = await exporter.start();
    await followJournal({ engine, after, signal, sleep, onEntry: exporter.onEntry });
  };
  const following = follow()
    .catch((error: unknown) => {
      if (toJobError(error).code !== 'CURSOR_INVALID') throw error;
      // The position is that of another store, or of one that was restored.
      return exporter.forget().then(follow);
    })
    .catch((error: unknown) => onError(toJobError(error)));
  const stop = async () => {
    await following;
    await exporter.save().catch((error: unknown) => onError(toJobError(error)));
  };
  return { stop, [Symbol.asyncDispose]: stop };
}

async function exportMetrics(parts: Parts): Promise<ObservedJobs> {
  const { engine, api, signal, sleep, onError } = parts;
  const meter = (parts.meterProvider ?? api.metrics.getMeterProvider()).getMeter('jobchart');
  const reader = createGaugeReader(engine);
  const stopGauges = observeGauges(meter, reader);
  const onEntry = countJobs(engine, otelRecorder(meter));
  const following = followJournal({ engine, after: 'latest', signal, sleep, onEntry }).catch(
    (error: unknown) => onError(toJobError(error)),
  );
  const stop = async () => {
    stopGauges();
    reader.stop();
    await following;
  };
  return { stop, [Symbol.asyncDispose]: stop };
}
