import type { Attributes } from '../names.ts';
import type { CounterName, HistogramName } from './instruments.ts';

/** Where events are counted: the Prometheus registry, or the instruments of OpenTelemetry. */
export interface Recorder {
  add(counter: CounterName, attributes: Attributes, by?: number): void;
  /** Records a value of a distribution; durations are in seconds. */
  record(histogram: HistogramName, attributes: Attributes, value: number): void;
}
