import { h } from 'preact';
import { formatAmount, formatOffset } from '../../format.ts';
import type { LogLine } from './stage-logs.ts';

interface StageLogProps {
  /** Of the stage. */
  readonly name: string;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly lines: readonly LogLine[];
}

/** What was logged during one attempt of a stage, closed until it is wanted. */
export function StageLog({ name, start, lines }: StageLogProps) {
  const shown = lines.slice(-maxLines);
  return h(
    'details',
    null,
    h('summary', null, `Log (${formatAmount(lines.length, 'line')})`),
    h(
      'div',
      { class: 'stage-log-lines', tabIndex: 0, role: 'region', 'aria-label': `Log of ${name}` },
      shown.length < lines.length &&
        h(
          'div',
          { class: 'soft' },
          `… ${formatAmount(lines.length - shown.length, 'earlier line')}`,
        ),
      shown.map(({ seq, at, type, text, tone }) =>
        h(
          'div',
          { key: seq },
          h('span', { class: 'row-time' }, formatOffset(at - start)),
          h('span', null, h('b', { class: `tone-${tone}` }, type), ` ${text}`),
        ),
      ),
    ),
  );
}

const maxLines = 200;
