import type { Attributes } from '../names.ts';
import { type CounterName, counters, type HistogramName, histograms } from './instruments.ts';
import type { Recorder } from './recorder.ts';

/** What was counted, for each set of attributes. */
export interface Series<Value> {
  readonly attributes: Attributes;
  readonly value: Value;
}

/** A distribution. */
export interface Distribution {
  /** How many values are at most each bound of the instrument, without those of the bound before. */
  readonly buckets: readonly number[];
  readonly sum: number;
  readonly count: number;
}

/** A recorder that can be read. */
export interface Registry extends Recorder {
  counter(name: CounterName): readonly Series<number>[];
  histogram(name: HistogramName): readonly Series<Distribution>[];
}

export function createRegistry(): Registry {
  const sums = new Map<CounterName, Map<string, { attributes: Attributes; value: number }>>();
  const recorded = new Map<HistogramName, Map<string, OpenDistribution>>();

  return {
    add(name, attributes, by = 1) {
      const series = getOrCreate(sums, name, () => new Map());
      const found = getOrCreate(series, keyOf(name, attributes), () => ({ attributes, value: 0 }));
      found.value += by;
    },
    record(name, attributes, value) {
      const series = getOrCreate(recorded, name, () => new Map());
      const { bounds } = histograms[name];
      const found = getOrCreate(series, keyOf(name, attributes), () => ({
        attributes,
        buckets: bounds.map(() => 0),
        sum: 0,
        count: 0,
      }));
      const bucket = bounds.findIndex((bound) => value <= bound);
      if (bucket >= 0) found.buckets[bucket] = (found.buckets[bucket] ?? 0) + 1;
      found.sum += value;
      found.count += 1;
    },
    counter: (name) => [...(sums.get(name)?.values() ?? [])],
    histogram: (name) =>
      [...(recorded.get(name)?.values() ?? [])].map(({ attributes, ...value }) => ({
        attributes,
        value,
      })),
  };
}

interface OpenDistribution {
  readonly attributes: Attributes;
  readonly buckets: number[];
  sum: number;
  count: number;
}

const counted = { ...counters, ...histograms };

function keyOf(name: CounterName | HistogramName, attributes: Attributes): string {
  const { attributes: order } = counted[name];
  return order.map((attribute) => attributes[attribute] ?? '').join('\u0000');
}

function getOrCreate<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}
