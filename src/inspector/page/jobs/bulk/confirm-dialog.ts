import { h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { formatAmount } from '../../format.ts';

interface ConfirmDialogProps {
  readonly question: string;
  /** What it is about, by name. */
  readonly names: readonly string[];
  readonly confirm: string;
  readonly kind: string;
  onAnswer(isConfirmed: boolean): void;
}

/** Asks before something is done with many jobs, and names them. */
export function ConfirmDialog({ question, names, confirm, kind, onAnswer }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const more = names.length - shownNames;
  return h(
    'dialog',
    {
      ref: dialog,
      class: 'confirm',
      'aria-labelledby': 'confirm-question',
      'aria-describedby': 'confirm-names',
      // Escape.
      onCancel: () => onAnswer(false),
    },
    h('h2', { id: 'confirm-question' }, question),
    h(
      'ul',
      { id: 'confirm-names' },
      names.slice(0, shownNames).map((name, index) => h('li', { key: index }, name)),
      more > 0 && h('li', { class: 'soft' }, `and ${formatAmount(more, 'other')}`),
    ),
    h(
      'div',
      { class: 'confirm-buttons' },
      // The harmless one has the focus.
      h('button', { type: 'button', autofocus: true, onClick: () => onAnswer(false) }, 'Back'),
      h(
        'button',
        { type: 'button', class: kind || 'primary', onClick: () => onAnswer(true) },
        confirm,
      ),
    ),
  );
}

const shownNames = 12;
