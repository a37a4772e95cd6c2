import { h } from 'preact';
import type { Job } from '../../../../contracts/job/job.ts';
import { post } from '../../api.ts';
import { Problem, useAction } from '../../parts/notice.ts';
import { Keep } from './keep.ts';
import { Remove } from './remove.ts';

interface ActionsProps {
  readonly job: Pick<Job, 'jobId' | 'phase' | 'status' | 'pinned'>;
  /** Goes to what is to be approved. */
  onReview(): void;
  /** Called after a change that the journal of an ended job does not show by itself. */
  onChange(): void;
}

/** The actions that the job currently allows. */
export function Actions({ job, onReview, onChange }: ActionsProps) {
  const { jobId, phase, status, pinned = false } = job;
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
      button(status === 'validated' ? 'Review changes' : 'Review plan', 'primary', onReview),
    phase === 'waiting' && button('Retry now', '', () => send({ type: 'job.retry' })),
    phase === undefined && button('Retry', '', () => run(retry)),
    h(Keep, { key: 'keep', jobId, pinned, onChange }),
    phase === undefined && h(Remove, { key: 'remove', jobId }),
    phase !== undefined && button('Cancel', 'danger', () => send({ type: 'job.cancel' })),
    error && h(Problem, { error }),
  );
}
