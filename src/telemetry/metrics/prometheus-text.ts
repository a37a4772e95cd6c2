import type { Attributes } from '../names.ts';
import { counters, gauges, histograms, type Instrument } from './instruments.ts';
import { labelName, prometheusName } from './prometheus-name.ts';
import type { GaugeValues } from './read-gauges.ts';
import type { Distribution, Registry, Series } from './registry.ts';

/** The media type of `prometheusText`. */
export const prometheusType = 'text/plain; version=0.0.4; charset=utf-8';

/**
 * Writes all metrics in the text format of Prometheus. By hand: the exporter of OpenTelemetry needs its
 * SDK, 6 MB in five packages, for a format of three kinds of lines.
 */
export function prometheusText(registry: Registry, values: GaugeValues): string {
  const lines = [
    ...entriesOf(counters).flatMap(([key, counter]) =>
      family(counter, 'counter', registry.counter(key).flatMap(oneLine)),
    ),
    ...entriesOf(histograms).flatMap(([key, histogram]) =>
      family(
        histogram,
        'histogram',
        registry.histogram(key).flatMap((series) => bucketLines(series, histogram.bounds)),
      ),
    ),
    ...entriesOf(gauges).flatMap(([key, gauge]) => {
      const value = values[key];
      return family(gauge, 'gauge', value === undefined ? [] : oneLine({ attributes: {}, value }));
    }),
  ];
  return `${lines.join('\n')}\n`;
}

/** One sample: what follows the name of its metric. */
interface Sample {
  readonly suffix: string;
  readonly labels: string;
  readonly value: number;
}

/** The lines of one metric; none if it has no samples. */
function family(
  instrument: Instrument,
  type: 'counter' | 'histogram' | 'gauge',
  samples: readonly Sample[],
): readonly string[] {
  if (samples.length === 0) return [];
  const name = prometheusName(instrument, type === 'counter');
  return [
    `# HELP ${name} ${instrument.description.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(({ suffix, labels, value }) => `${name}${suffix}${labels} ${value}`),
  ];
}

function oneLine({ attributes, value }: Series<number>): readonly Sample[] {
  return [{ suffix: '', labels: labelsOf(attributes), value }];
}

function bucketLines(
  { attributes, value: { buckets, sum, count } }: Series<Distribution>,
  bounds: readonly number[],
): readonly Sample[] {
  let below = 0;
  const cumulative = bounds.map((bound, index) => {
    below += buckets[index] ?? 0;
    return { suffix: '_bucket', labels: labelsOf(attributes, String(bound)), value: below };
  });
  const labels = labelsOf(attributes);
  return [
    ...cumulative,
    { suffix: '_bucket', labels: labelsOf(attributes, '+Inf'), value: count },
    { suffix: '_sum', labels, value: sum },
    { suffix: '_count', labels, value: count },
  ];
}

/** Label values may be any text. */
function labelsOf(attributes: Attributes, bound?: string): string {
  const pairs = Object.entries({ ...attributes, ...(bound !== undefined && { le: bound }) }).map(
    ([name, value]) => `${labelName(name)}="${escape(String(value))}"`,
  );
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function escape(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

function entriesOf<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
): readonly (readonly [Key, Value])[] {
  // The keys of a constant object are those of its type.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.entries(record) as [Key, Value][];
}
