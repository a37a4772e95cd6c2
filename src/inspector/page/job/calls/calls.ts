import { h } from 'preact';
import type { CallRecord } from '../../../../contracts/stages/durable-step.ts';
import type { TokenUsage } from '../../../../contracts/job/job.ts';
import { formatAmount, formatDuration } from '../../format.ts';
import { Problem } from '../../parts/notice.ts';
import type { Tone } from '../../parts/status.ts';
import { tokensText, usedBy, usedByAll, type UsagePart } from './call-facts.ts';

interface CallsProps {
  /** Absent until they are loaded. */
  readonly calls?: readonly CallRecord[] | undefined;
  readonly error?: Error | undefined;
  readonly usage: TokenUsage;
  /** Epoch milliseconds: the end of calls that are still open. */
  readonly now: number;
}

/** The calls of a job: what each was for, how it ended and what it used. */
export function Calls({ calls, error, usage, now }: CallsProps) {
  if (calls === undefined) {
    return error === undefined ? h('p', { class: 'empty' }, 'Loading …') : h(Problem, { error });
  }
  if (calls.length === 0) {
    // Journals of earlier versions have none.
    const text = usage.calls === undefined ? 'No calls yet' : 'No calls were recorded';
    return h('p', { class: 'empty' }, text);
  }
  const shown = calls.slice(-maxRows);
  const hidden = calls.length - shown.length;
  return h(
    'div',
    { class: 'calls', tabIndex: 0, role: 'region', 'aria-label': 'Calls' },
    h(
      'table',
      { class: 'plain' },
      h('caption', { class: 'sr' }, 'Calls in the order in which they were sent'),
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          ['Purpose and model', 'State', ...parts.map(([, name]) => name), 'Time'].map((name) =>
            h('th', { key: name, scope: 'col' }, name),
          ),
        ),
      ),
      h(
        'tbody',
        null,
        shown.map((call) =>
          h(CallRow, {
            key: `${call.stage} ${call.revision} ${call.name} ${call.sentAt}`,
            call,
            now,
          }),
        ),
      ),
      h(
        'tfoot',
        null,
        h(
          'tr',
          null,
          h('th', { scope: 'row', colSpan: 2 }, `Total: ${totalText(calls, usage)}`),
          parts.map(([part]) => h(Used, { key: part, text: usedByAll(calls, usage, part) })),
          h('td', null),
        ),
      ),
    ),
    hidden > 0 && h('p', { class: 'soft' }, `${formatAmount(hidden, 'earlier call')} not shown.`),
    calls.some(({ state }) => state === 'unknown') &&
      h(
        'p',
        { class: 'soft' },
        'Outcome unknown: the call was cut off before its answer arrived. The other side may have done the work, and charged for it.',
      ),
  );
}

const maxRows = 500;

const parts: readonly (readonly [part: UsagePart, name: string])[] = [
  ['input', 'Input'],
  ['cachedInput', 'Cached'],
  ['output', 'Output'],
  ['reasoning', 'Reasoning'],
  ['costUsd', 'Cost'],
];

function totalText(calls: readonly CallRecord[], usage: TokenUsage): string {
  const usesModel = usage.total > 0 || (usage.calls ?? 0) > 0;
  return usesModel ? tokensText(usage) : formatAmount(calls.length, 'step');
}

function CallRow({ call, now }: { readonly call: CallRecord; readonly now: number }) {
  const { purpose, name, model, revision, state, errorCode, sentAt, endedAt } = call;
  const { text, tone } = stateFacts[state] ?? stateFacts.unknown;
  const details = [model ?? 'no model', ...(revision > 1 ? [`revision ${revision}`] : [])];
  const end = endedAt ?? (state === 'sent' ? now : undefined);
  return h(
    'tr',
    null,
    h(
      'th',
      { scope: 'row' },
      h('span', { class: 'call-purpose' }, purpose ?? name),
      h('span', { class: 'call-model' }, details.join(' · ')),
    ),
    h(
      'td',
      null,
      h(
        'span',
        { class: `status tone-${tone}` },
        h('i', { class: 'status-dot', 'aria-hidden': 'true' }),
        text,
      ),
      errorCode !== undefined && h('code', { class: 'call-error' }, errorCode),
    ),
    parts.map(([part]) => h(Used, { key: part, text: usedBy(call, part) })),
    h(Used, { text: end === undefined ? 'unknown' : formatDuration(end - sentAt) }),
  );
}

/** Each state in plain words. */
const stateFacts: Readonly<Record<CallRecord['state'], { text: string; tone: Tone }>> = {
  sent: { text: 'Waiting for answer', tone: 'run' },
  answered: { text: 'Answered', tone: 'good' },
  failed: { text: 'Failed', tone: 'bad' },
  unknown: { text: 'Outcome unknown', tone: 'wait' },
};

/** A cell with a number, or with a dash if there can be none. */
function Used({ text }: { readonly text: string | undefined }) {
  if (text === 'unknown') return h('td', { class: 'number soft' }, text);
  if (text !== undefined) return h('td', { class: 'number' }, text);
  return h(
    'td',
    { class: 'number soft' },
    h('span', { 'aria-hidden': 'true' }, '–'),
    h('span', { class: 'sr' }, 'none'),
  );
}
