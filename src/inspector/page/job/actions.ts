import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { Job } from '../../../contracts/job.ts';
import { post } from '../api.ts';
import { Problem, useAction } from '../parts/notice.ts';

/** The actions that the job currently allows. */
export function Actions({ job }: { readonly job: Pick<Job, 'jobId' | 'phase' | 'status'> }) {
  const { jobId, phase } = job;
  const { isBusy, error, run } = useAction();
  const [isRejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState('');
  const send = (command: object) => run(() => post(`jobs/${jobId}/send`, command));
  const button = (text: string, kind: string, onClick: () => void) =>
    h('button', { key: text, type: 'button', class: kind, disabled: isBusy, onClick }, text);
  const retry = async () => {
    const created = await post<{ jobId: string }>(`jobs/${jobId}/retry`, {});
    location.hash = `#/jobs/${created.jobId}`;
  };
  return h(
    'div',
    { class: 'actions' },
    phase === 'awaitingApproval' &&
      !isRejecting && [
        button('Approve', 'primary', () => send({ type: 'job.approve' })),
        button('Reject', '', () => setRejecting(true)),
      ],
    isRejecting &&
      phase === 'awaitingApproval' &&
      h(
        'form',
        {
          class: 'reject',
          onSubmit: (event: Event) => {
            event.preventDefault();
            setRejecting(false);
            send({ type: 'job.reject', reason });
          },
        },
        h('input', {
          'aria-label': 'What should change',
          placeholder: 'What should change?',
          required: true,
          value: reason,
          onInput: (event: Event) => {
            if (event.currentTarget instanceof HTMLInputElement)
              setReason(event.currentTarget.value);
          },
        }),
        h('button', { type: 'submit', class: 'primary' }, 'Reject'),
        h('button', { type: 'button', onClick: () => setRejecting(false) }, 'Back'),
      ),
    phase === 'waiting' && button('Retry now', '', () => send({ type: 'job.retry' })),
    phase === undefined && button('Retry', '', () => run(retry)),
    phase !== undefined && button('Cancel', 'danger', () => send({ type: 'job.cancel' })),
    error && h(Problem, { error }),
  );
}
