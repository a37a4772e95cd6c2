import type { CallRecord } from '../../../contracts/stages/durable-step.ts';
import { columns } from '../text/columns.ts';
import { formatDuration } from '../text/format.ts';
import type { Paint } from '../text/paint.ts';
import { plainLine } from '../text/plain-line.ts';

interface CallView {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly color: Paint;
}

/** A table of calls: one line per call, below a header. What is not known is shown as `?`. */
export function callTable(
  calls: readonly CallRecord[],
  { now, color }: CallView,
): readonly string[] {
  const header = ['MODEL', 'PURPOSE', 'STATE', 'IN', 'CACHED', 'OUT', 'COST', 'TIME'];
  return columns([
    header.map((name) => color('dim', name)),
    ...calls.map((call) => row(call, now)),
  ]);
}

function row(call: CallRecord, now: number): readonly string[] {
  const { model = '-', purpose, name, state, errorCode, sentAt, endedAt, usage } = call;
  const isOver = state === 'answered' || state === 'failed';
  // A step without a model that reported nothing, such as an upload, used no tokens.
  const unknown = call.model === undefined && isOver ? '-' : '?';
  const tokens = (count: number | undefined) => (count === undefined ? unknown : String(count));
  const cost = usage?.costUsd;
  const end = endedAt ?? (state === 'sent' ? now : undefined);
  return [
    plainLine(model, 40),
    plainLine(purpose ?? name, 60),
    errorCode === undefined ? state : `${state} (${errorCode})`,
    tokens(usage?.input),
    tokens(usage?.cachedInput),
    tokens(usage?.output),
    cost === undefined ? unknown : `$${cost.toFixed(4)}`,
    end === undefined ? '?' : formatDuration(end - sentAt),
  ];
}
