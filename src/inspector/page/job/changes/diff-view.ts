import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { JobDiff } from '../../../../contracts/job/diff.ts';
import type { DiffLayout } from './diff-rows.ts';
import { DiffFiles } from './diff-files.ts';
import { reasonOf } from './diff-text.ts';
import { DiffTable } from './diff-table.ts';
import { visibleText } from './visible-text.ts';

interface DiffViewProps {
  readonly diff: JobDiff;
  readonly layout: DiffLayout;
}

/** The files that differ, and the lines of the chosen one. */
export function DiffView({ diff: { files }, layout }: DiffViewProps) {
  const [chosen, setChosen] = useState(0);
  const file = files[chosen] ?? files[0];
  if (file === undefined) return h('p', { class: 'empty' }, 'The files are the same.');
  const reason = reasonOf(file);
  const name = visibleText(file.path)
    .map(({ text }) => text)
    .join('');
  return [
    h(DiffFiles, { key: 'files', files, chosen, onChoose: setChosen }),
    h(
      'div',
      {
        key: `lines ${chosen}`,
        class: 'diff-lines',
        tabIndex: 0,
        role: 'region',
        'aria-label': `Changes of ${name}`,
      },
      reason === undefined
        ? h(DiffTable, { hunks: file.hunks, layout, name })
        : h('p', { class: 'empty' }, reason),
    ),
  ];
}
