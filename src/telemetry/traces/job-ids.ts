import { hash, randomBytes } from 'node:crypto';

/** Ids of a span, as lower-case hexadecimals: 32 and 16 of them. */
export interface SpanIds {
  readonly traceId: string;
  readonly spanId: string;
}

/**
 * The ids of a span of a job, computed from the job's id: so a job that is exported twice, by two
 * processes or after a crash, is one trace, and a follow-up can link to a job that another process
 * exported.
 *
 * @param path Names the span within the job; the job itself by default.
 */
export function spanIds(jobId: string, path = 'job'): SpanIds {
  return {
    traceId: hash('sha256', `jobchart/trace/${jobId}`).slice(0, 32),
    spanId: hash('sha256', `jobchart/span/${jobId}/${path}`).slice(0, 16),
  };
}

/**
 * Gives the spans of jobs their ids, and all others random ones. Pass it to your tracer provider;
 * without it the spans of jobs have random ids, and no links.
 *
 * @example
 * const provider = new TracerProvider({ idGenerator: jobIdGenerator, … });
 */
export const jobIdGenerator = {
  generateTraceId: (): string => next?.traceId ?? randomBytes(16).toString('hex'),
  generateSpanId: (): string => next?.spanId ?? randomBytes(8).toString('hex'),
};

/** The ids of the span that is being started. */
let next: SpanIds | undefined;

/** Starts a span, synchronously, with these ids if `jobIdGenerator` is in use. */
export function withIds<Span>(ids: SpanIds, start: () => Span): Span {
  next = ids;
  try {
    return start();
  } finally {
    next = undefined;
  }
}
