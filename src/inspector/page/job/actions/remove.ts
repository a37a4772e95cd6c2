import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { RemovalReport } from '../../../../contracts/engine/retention.ts';
import { post } from '../../api.ts';
import { formatAmount } from '../../format.ts';
import { Problem, useAction } from '../../parts/notice.ts';

/** Removes an ended job, once that is confirmed. */
export function Remove({ jobId }: { readonly jobId: string }) {
  const { isBusy, error, run } = useAction();
  const [isAsking, setAsking] = useState(false);
  const remove = async () => {
    const { left } = await post<RemovalReport>(`jobs/${jobId}/remove`, {});
    const [first] = left;
    if (first !== undefined)
      throw new Error(`Removed, but ${formatAmount(left.length, 'path')} remained: ${first}`);
    location.hash = '#/';
  };
  if (!isAsking)
    return h(
      'button',
      { type: 'button', class: 'danger', onClick: () => setAsking(true) },
      'Remove',
    );
  return h(
    'div',
    { class: 'actions', role: 'group', 'aria-labelledby': 'remove-question' },
    h(
      'span',
      { id: 'remove-question' },
      'Remove this job, and the jobs made from it, with their files?',
    ),
    h(
      'button',
      // The button that was pressed is gone; the harmless one gets the focus.
      { type: 'button', disabled: isBusy, ref: focusOnce, onClick: () => setAsking(false) },
      'Back',
    ),
    h(
      'button',
      { type: 'button', class: 'danger', disabled: isBusy, onClick: () => run(remove) },
      isBusy ? 'Removing …' : 'Remove',
    ),
    error && h(Problem, { error }),
  );
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
