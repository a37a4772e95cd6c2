import type * as otel from '@opentelemetry/api';
import { names } from '../names.ts';
import { type SpanIds, spanIds, withIds } from './job-ids.ts';
import type { JobTrace, SpanData } from './span-data.ts';

type Api = Pick<
  typeof otel,
  'trace' | 'ROOT_CONTEXT' | 'SpanKind' | 'SpanStatusCode' | 'TraceFlags'
>;

/** Gives the spans of a job to OpenTelemetry, each started and ended with the times of the journal. */
export function emitTrace(
  { jobId, parentJobId, root }: JobTrace,
  tracer: otel.Tracer,
  api: Api,
): void {
  const parent = parentJobId === undefined ? undefined : spanIds(parentJobId);
  emit(root, api.ROOT_CONTEXT);

  function emit(data: SpanData, context: otel.Context): void {
    const { path, name, startedAt, endedAt, attributes, error, events } = data;
    const ids = spanIds(jobId, path);
    const kind = data.isClient === true ? api.SpanKind.CLIENT : api.SpanKind.INTERNAL;
    const all = { ...attributes, ...(error !== undefined && { [names.errorType]: error }) };
    const options = { startTime: startedAt, kind, attributes: all };
    const span = withIds(ids, () => tracer.startSpan(name, options, context));
    // Not recorded: no SDK is registered, or the job was not sampled.
    if (!span.isRecording()) return;
    if (data === root && parent !== undefined) linkTo(span, ids, parent);
    for (const event of events) span.addEvent(event.name, event.attributes ?? {}, event.at);
    if (error !== undefined) span.setStatus({ code: api.SpanStatusCode.ERROR, message: error });
    const inside = api.trace.setSpan(context, span);
    for (const child of data.children) emit(child, inside);
    span.end(Math.max(startedAt, endedAt));
  }

  /** The ids of the parent are known only if those of jobs are in use. */
  function linkTo(span: otel.Span, own: SpanIds, target: SpanIds): void {
    if (span.spanContext().traceId !== own.traceId) return;
    span.addLink({ context: { ...target, traceFlags: api.TraceFlags.SAMPLED, isRemote: true } });
  }
}
