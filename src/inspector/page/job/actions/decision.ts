import { h } from 'preact';
import { useState } from 'preact/hooks';
import { post } from '../../api.ts';
import { Problem, useAction } from '../../parts/notice.ts';

/** Approves what a job waits with, or rejects it with a reason. */
export function Decision({ jobId }: { readonly jobId: string }) {
  const { isBusy, error, run } = useAction();
  const [isRejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState('');
  const send = (command: object) => run(() => post(`jobs/${jobId}/send`, command));
  return h(
    'div',
    { class: 'actions' },
    isRejecting
      ? h(
          'form',
          {
            class: 'reject',
            onSubmit: (event: Event) => {
              event.preventDefault();
              send({ type: 'job.reject', reason });
            },
          },
          h('input', {
            'aria-label': 'What should change',
            placeholder: 'What should change?',
            required: true,
            ref: focusOnce,
            value: reason,
            onInput: (event: Event) => {
              if (event.currentTarget instanceof HTMLInputElement)
                setReason(event.currentTarget.value);
            },
          }),
          h('button', { type: 'submit', class: 'primary', disabled: isBusy }, 'Reject'),
          h('button', { type: 'button', onClick: () => setRejecting(false) }, 'Back'),
        )
      : [
          h(
            'button',
            {
              type: 'button',
              class: 'primary',
              disabled: isBusy,
              onClick: () => send({ type: 'job.approve' }),
            },
            'Approve',
          ),
          h(
            'button',
            { type: 'button', disabled: isBusy, onClick: () => setRejecting(true) },
            'Reject',
          ),
        ],
    error && h(Problem, { error }),
  );
}

/** The button that was pressed is gone. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
