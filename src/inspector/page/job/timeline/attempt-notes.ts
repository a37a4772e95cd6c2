import type { TokenUsage } from '../../../../contracts/job/job.ts';
import type { JobRow } from '../../../protocol.ts';
import { formatAmount } from '../../format.ts';
import { usageText } from '../calls/call-facts.ts';

/** Finds the note of an attempt: what it repaired, and what it used, or why it was skipped. */
export type NoteOf = (stage: string, startedAt: number) => string;

/** What the journal says about each attempt of a stage, beside its time. */
export function attemptNotes(rows: readonly JobRow[]): NoteOf {
  const notes = new Map<string, Note>();
  let before: TokenUsage = { total: 0 };
  let usage = before;
  let revision = 1;
  let errors = 0;
  let current: Note | undefined;
  for (const { type, at, data } of rows) {
    if (type === 'job.revised') ({ revision } = data);
    else if (type === 'stage.skipped') {
      notes.set(keyOf(data.stage, at), { used: { total: 0 }, reason: data.reason });
    } else if (type === 'stage.started') {
      const { stage } = data;
      // A new plan repairs nothing.
      if (stage === 'planning') errors = 0;
      before = usage;
      current = { ...(stage === 'generation' && { revision, errors }), used: { total: 0 } };
      notes.set(keyOf(stage, at), current);
    } else if (type === 'job.usage') {
      usage = data;
      if (current) current.used = difference(before, usage);
    } else if (type === 'stage.completed' && data.result?.stage === 'validate') {
      errors = data.result.findings.filter(({ severity }) => severity === 'error').length;
    }
  }
  return (stage, startedAt) => textOf(notes.get(keyOf(stage, startedAt)));
}

interface Note {
  readonly revision?: number;
  readonly errors?: number;
  /** Why the stage was skipped. */
  readonly reason?: string;
  used: TokenUsage;
}

function keyOf(stage: string, startedAt: number): string {
  return `${stage} ${startedAt}`;
}

function difference(before: TokenUsage, after: TokenUsage): TokenUsage {
  const less = (part: 'calls' | 'unknownCalls' | 'unpricedCalls') =>
    Math.max(0, (after[part] ?? 0) - (before[part] ?? 0));
  const { costUsd = 0 } = before;
  return {
    total: after.total - before.total,
    calls: less('calls'),
    unknownCalls: less('unknownCalls'),
    unpricedCalls: less('unpricedCalls'),
    ...(after.costUsd !== undefined && { costUsd: Math.max(0, after.costUsd - costUsd) }),
  };
}

function textOf(note: Note | undefined): string {
  if (note === undefined) return '';
  const { revision = 1, errors = 0, reason, used } = note;
  return [
    ...(reason === undefined ? [] : [reason]),
    ...(revision > 1 ? [`revision ${revision}`] : []),
    ...(revision > 1 && errors > 0 ? [`repairs ${formatAmount(errors, 'error')}`] : []),
    ...(used.total > 0 || (used.calls ?? 0) > 0 ? [usageText(used)] : []),
  ].join(' · ');
}
