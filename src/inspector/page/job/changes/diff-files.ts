import { h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileDiff } from '../../../../contracts/job/diff.ts';
import { formatCount } from '../../format.ts';
import { fileText } from './diff-text.ts';
import { Visible } from './visible.ts';

interface DiffFilesProps {
  readonly files: readonly FileDiff[];
  /** Index of the chosen file. */
  readonly chosen: number;
  onChoose(index: number): void;
}

/** A list of the files that differ. Arrow keys choose, as in a list of options. */
export function DiffFiles({ files, chosen, onChoose }: DiffFilesProps) {
  const [max, setMax] = useState(step);
  const list = useRef<HTMLDivElement>(null);
  const shown = files.slice(0, max);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const move = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: chosen + 1,
      ArrowUp: chosen - 1,
      Home: 0,
      End: shown.length - 1,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onChoose(Math.min(shown.length - 1, Math.max(0, to)));
  };
  return h(
    'div',
    { class: 'diff-files' },
    h(
      'div',
      {
        ref: list,
        role: 'listbox',
        'aria-label': 'Files that differ',
        'aria-activedescendant': `diff-file-${chosen}`,
        tabIndex: 0,
        onKeyDown: move,
      },
      shown.map((file, at) =>
        h(
          'div',
          {
            key: at,
            id: `diff-file-${at}`,
            role: 'option',
            class: 'file-item diff-file',
            'aria-selected': at === chosen ? 'true' : 'false',
            onClick: () => onChoose(at),
          },
          h('span', { class: 'file-path' }, h(Visible, { text: file.path })),
          h('span', { class: `file-change change-${file.status}` }, file.status),
          h('span', { class: 'soft number' }, fileText(file)),
        ),
      ),
    ),
    files.length > max &&
      h(
        'button',
        { type: 'button', class: 'link', onClick: () => setMax(max + step) },
        `Show more of ${formatCount(files.length)} files`,
      ),
  );
}

const step = 200;
