import { type ComponentChildren, h } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { DiffHunk } from '../../../../contracts/job/diff.ts';
import { formatAmount } from '../../format.ts';
import {
  type DiffLayout,
  type DiffRow,
  firstRows,
  type HunkRows,
  type ShownLine,
} from './diff-rows.ts';
import { Visible } from './visible.ts';
import { markWords, unmarked } from './word-marks.ts';

interface DiffTableProps {
  readonly hunks: readonly DiffHunk[];
  readonly layout: DiffLayout;
  /** Of the file. */
  readonly name: string;
}

/** The lines of a file that differ, as a table; of a long file, the first of them. */
export function DiffTable({ hunks, layout, name }: DiffTableProps) {
  const [max, setMax] = useState(step);
  const { shown, hidden } = useMemo(() => firstRows(hunks, layout, max), [hunks, layout, max]);
  // Memoised, so that a re-render every second does not compare the words again.
  const body = useMemo(() => shown.map((rows) => toBody(rows, layout)), [shown, layout]);
  return [
    h(
      'table',
      { key: 'table', class: `diff diff-${layout}` },
      h('caption', { class: 'sr' }, `Lines of ${name} that differ`),
      h(
        'colgroup',
        null,
        columns[layout].map(({ name: column, kind }) =>
          h('col', { key: column, class: `col-${kind}` }),
        ),
      ),
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          columns[layout].map(({ name: column }) =>
            h('th', { key: column, scope: 'col' }, h('span', { class: 'sr' }, column)),
          ),
        ),
      ),
      body,
    ),
    hidden > 0 &&
      h(
        'p',
        { key: 'more', class: 'diff-more' },
        h(
          'button',
          { type: 'button', onClick: () => setMax(max + step) },
          `Show more (${formatAmount(hidden, 'row')} hidden)`,
        ),
      ),
  ];
}

/** A table of this length is drawn in some tens of milliseconds. */
const step = 400;

interface Column {
  readonly name: string;
  readonly kind: 'number' | 'sign' | 'text';
}

const columns: Readonly<Record<DiffLayout, readonly Column[]>> = {
  unified: [
    { name: 'Old line', kind: 'number' },
    { name: 'New line', kind: 'number' },
    { name: 'Change', kind: 'sign' },
    { name: 'Text', kind: 'text' },
  ],
  split: [
    { name: 'Old line', kind: 'number' },
    { name: 'Old text', kind: 'text' },
    { name: 'New line', kind: 'number' },
    { name: 'New text', kind: 'text' },
  ],
};

function toBody({ hunk, rows }: HunkRows, layout: DiffLayout) {
  const { oldStart, oldLines, newStart, newLines } = hunk;
  const toRow = layout === 'unified' ? unifiedRow : splitRow;
  return h(
    'tbody',
    { key: `${oldStart} ${newStart}` },
    h(
      'tr',
      { class: 'diff-hunk' },
      h(
        'th',
        { scope: 'rowgroup', colSpan: 4 },
        `@@ −${oldStart},${oldLines} +${newStart},${newLines} @@`,
      ),
    ),
    rows.map((row, index) => h('tr', { key: index }, toRow(row))),
  );
}

function unifiedRow({ before, after, isSame }: DiffRow): ComponentChildren {
  const line = after ?? before;
  const kind = isSame ? 'same' : after === undefined ? 'removed' : 'added';
  return [
    numberCell(before, kind),
    numberCell(after, kind),
    h(
      'td',
      { class: `diff-sign line-${kind}` },
      h('span', { 'aria-hidden': 'true' }, signs[kind]),
      kind !== 'same' && h('span', { class: 'sr' }, kind),
    ),
    textCell(line, kind),
  ];
}

function splitRow({ before, after, isSame }: DiffRow): ComponentChildren {
  const side = (line: ShownLine | undefined, changed: 'added' | 'removed') => {
    const kind = line === undefined ? 'none' : isSame ? 'same' : changed;
    return [numberCell(line, kind), textCell(line, kind)];
  };
  return [side(before, 'removed'), side(after, 'added')];
}

type LineKind = 'same' | 'added' | 'removed' | 'none';

const signs = { same: ' ', added: '+', removed: '−' } as const;

function numberCell(line: ShownLine | undefined, kind: LineKind) {
  return h('td', { class: `diff-number line-${kind}` }, line?.number ?? '');
}

function textCell(line: ShownLine | undefined, kind: LineKind) {
  const mark = kind === 'added' ? 'ins' : 'del';
  return h(
    'td',
    { class: `diff-text line-${kind}` },
    line &&
      piecesOf(line, kind).map(({ text, isMarked }, index) =>
        isMarked ? h(mark, { key: index }, h(Visible, { text })) : h(Visible, { key: index, text }),
      ),
    line?.isUnterminated === true &&
      h('span', { class: 'diff-end' }, ' no line break at the end of the file'),
  );
}

function piecesOf({ text, other }: ShownLine, kind: LineKind) {
  if (other === undefined) return unmarked(text);
  return kind === 'added' ? markWords(other, text)[1] : markWords(text, other)[0];
}
