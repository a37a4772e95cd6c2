import type { Attributes } from '../names.ts';

/** A span that has ended, before it is given to OpenTelemetry. Times are epoch milliseconds. */
export interface SpanData {
  /** Names it within its job. */
  readonly path: string;
  readonly name: string;
  /** Whether it is a call of another service. */
  readonly isClient?: boolean;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly attributes: Attributes;
  /** The code of the error with which it ended. */
  readonly error?: string;
  readonly events: readonly SpanEvent[];
  readonly children: readonly SpanData[];
}

export interface SpanEvent {
  readonly name: string;
  readonly at: number;
  readonly attributes?: Attributes;
}

/** The spans of a job. */
export interface JobTrace {
  readonly jobId: string;
  readonly parentJobId?: string;
  readonly root: SpanData;
}
