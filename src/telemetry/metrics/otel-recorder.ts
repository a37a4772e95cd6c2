import type { Attributes as OtelAttributes, Counter, Histogram, Meter } from '@opentelemetry/api';
import type { Attributes } from '../names.ts';
import {
  type CounterName,
  counters,
  type GaugeName,
  gauges,
  type HistogramName,
  histograms,
} from './instruments.ts';
import type { GaugeReader } from './read-gauges.ts';
import type { Recorder } from './recorder.ts';

/** Records into the instruments of OpenTelemetry. Each is created when it is first used. */
export function otelRecorder(meter: Meter): Recorder {
  const created = new Map<CounterName, Counter>();
  const distributions = new Map<HistogramName, Histogram>();

  function counterOf(key: CounterName): Counter {
    const known = created.get(key);
    if (known !== undefined) return known;
    const { name, unit, description } = counters[key];
    const counter = meter.createCounter(name, { unit, description });
    created.set(key, counter);
    return counter;
  }

  function histogramOf(key: HistogramName): Histogram {
    const known = distributions.get(key);
    if (known !== undefined) return known;
    const { name, unit, description, bounds } = histograms[key];
    const advice = { explicitBucketBoundaries: [...bounds] };
    const histogram = meter.createHistogram(name, { unit, description, advice });
    distributions.set(key, histogram);
    return histogram;
  }

  return {
    add: (name, attributes, by = 1) => counterOf(name).add(by, copy(attributes)),
    record: (name, attributes, value) => histogramOf(name).record(value, copy(attributes)),
  };
}

/** Reads the gauges when metrics are collected. Returns a function that stops that. */
export function observeGauges(meter: Meter, reader: GaugeReader): () => void {
  const entries = keys.map((key) => {
    const { name, unit, description } = gauges[key];
    return [key, meter.createObservableGauge(name, { unit, description })] as const;
  });
  const observables = entries.map(([, gauge]) => gauge);
  const observe: Parameters<Meter['addBatchObservableCallback']>[0] = async (result) => {
    const values = await reader.read();
    for (const [key, gauge] of entries) {
      const value = values[key];
      if (value !== undefined) result.observe(gauge, value);
    }
  };
  meter.addBatchObservableCallback(observe, observables);
  return () => meter.removeBatchObservableCallback(observe, observables);
}

// The keys of a constant object are those of its type.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const keys = Object.keys(gauges) as readonly GaugeName[];

function copy(attributes: Attributes): OtelAttributes {
  return { ...attributes };
}
