import { h } from 'preact';
import type { Job } from '../../../contracts/job.ts';
import { post } from '../api.ts';
import { Problem, useAction } from '../parts/notice.ts';
import { Decision } from './decision.ts';
import { Remove } from './remove.ts';

interface ActionsProps {
  readonly job: Pick<Job, 'jobId' | 'phase' | 'status' | 'revision'>;
  /** Goes to the changes, beside which they are approved. */
  onReview(): void;
}

/** The actions that the job currently allows. */
export function Actions({ job, onReview }: ActionsProps) {
  const { jobId, phase, status, revision } = job;
  const { isBusy, error, run } = useAction();
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
      (status !== 'validated'
        ? h(Decision, { key: revision, jobId })
        : button('Review changes', 'primary', onReview)),
    phase === 'waiting' && button('Retry now', '', () => send({ type: 'job.retry' })),
    phase === undefined && button('Retry', '', () => run(retry)),
    phase === undefined && h(Remove, { key: 'remove', jobId }),
    phase !== undefined && button('Cancel', 'danger', () => send({ type: 'job.cancel' })),
    error && h(Problem, { error }),
  );
}
