import {
  InMemorySpanExporter,
  SimpleSpanProcessor,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { TracerProviderOptions } from '@opentelemetry/sdk-trace';
import { onTestFinished, vi } from 'vitest';
import type { JobEngine } from '../../src/index.ts';
import { jobIdGenerator, observeJobs, type ObserveJobsOptions } from '../../src/telemetry/index.ts';

/** The SDK of OpenTelemetry with an exporter in memory. */
export function tracing(options: TracerProviderOptions = { idGenerator: jobIdGenerator }) {
  const exporter = new InMemorySpanExporter();
  const spanProcessors = [new SimpleSpanProcessor({ exporter })];
  const tracerProvider = new TracerProvider({ spanProcessors, ...options });
  const spans = () => exporter.getFinishedSpans();
  const jobs = () => spans().filter(({ name }) => name === 'job');

  return {
    tracerProvider,
    spans,
    jobs,
    /** Observes an engine, without metrics. */
    async observe(engine: JobEngine, more: ObserveJobsOptions = {}) {
      const observed = await observeJobs(engine, { tracerProvider, metrics: false, ...more });
      onTestFinished(observed.stop);
      return observed;
    },
    /** Waits until so many jobs are exported. */
    until: (count: number) =>
      vi.waitFor(
        () => {
          if (jobs().length < count) throw new Error(`${jobs().length} of ${count} jobs.`);
        },
        { timeout: 30_000 },
      ),
    /** The spans as a tree of names, in the order of their starts. */
    tree: () => {
      const childrenOf = (parent: string | undefined): readonly Tree[] =>
        spans()
          .filter(({ parentSpanContext }) => parentSpanContext?.spanId === parent)
          .toSorted((left, right) => nanoseconds(left.startTime) - nanoseconds(right.startTime))
          .map((span) => {
            const children = childrenOf(span.spanContext().spanId);
            return children.length === 0 ? span.name : [span.name, ...children];
          });
      return childrenOf(undefined);
    },
  };
}

type Tree = string | readonly Tree[];

/** Epoch milliseconds of a time of the SDK. */
export function milliseconds([seconds, rest]: readonly [number, number]): number {
  return seconds * 1000 + Math.round(rest / 1e6);
}

function nanoseconds([seconds, rest]: readonly [number, number]): number {
  return seconds * 1e9 + rest;
}
