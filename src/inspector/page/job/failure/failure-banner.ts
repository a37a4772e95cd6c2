import { h } from 'preact';
import type { Job, JobFailure } from '../../../../contracts/job/job.ts';
import type { Hello } from '../../../protocol.ts';
import { getText, post } from '../../api.ts';
import { formatAmount } from '../../format.ts';
import { useLoaded } from '../../parts/hooks.ts';
import { Problem, useAction } from '../../parts/notice.ts';
import { Hint } from '../../parts/hint.ts';
import { frameIn, rerunOf, stackIn } from './failure-facts.ts';

interface FailureBannerProps {
  readonly job: Job;
  readonly error: JobFailure;
  readonly hello: Hello;
  /** Shows the journal row that tells the failure. */
  onShowRow(): void;
  onShowFindings(): void;
}

/** Why a job failed, where, and what can be done. */
export function FailureBanner(props: FailureBannerProps) {
  const { job, error, hello, onShowRow, onShowFindings } = props;
  const { jobId, findings, diagnostics, pruned = [] } = job;
  const { isBusy, error: problem, run } = useAction();
  const mayHaveStack = error.code === 'STAGE_FAILED' && !pruned.includes('log');
  const key = mayHaveStack && hello.mode === 'engine' ? `${jobId} stack` : '';
  const { value: log = '' } = useLoaded(key, async (signal) =>
    key === '' ? '' : getText(`jobs/${jobId}/log`, signal),
  );
  const stack = stackIn(log);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const attempt = diagnostics.attempts.findLast(({ stage }) => stage === error.stage)?.attempt ?? 1;
  const place =
    first === undefined
      ? frameIn(stack)
      : `${first.file}${first.line === undefined ? '' : `:${first.line}`}`;
  const rerun = rerunOf(job);
  const again = async () => {
    const body = rerun?.from === undefined ? {} : { from: rerun.from };
    const created = await post<{ jobId: string }>(`jobs/${jobId}/retry`, body);
    location.hash = `#/jobs/${created.jobId}`;
  };
  return h(
    'section',
    { class: 'failure', 'aria-label': 'Failure' },
    h(
      'div',
      { class: 'failure-text' },
      h(
        'p',
        { class: 'failure-where' },
        h('b', null, error.stage === undefined ? 'Failed' : `Failed in ${error.stage}`),
        attempt > 1 && ` · attempt ${attempt}`,
        ' · ',
        h('code', null, error.code),
        place !== undefined && [' · ', h('code', { class: 'failure-place' }, place)],
      ),
      h('p', { class: 'failure-message' }, error.message),
      first !== undefined && !error.message.includes(first.message) && h('p', null, first.message),
      h('p', { class: 'failure-hint' }, h(Hint, { text: error.hint })),
      stack.length > 0 &&
        h(
          'details',
          { class: 'failure-stack' },
          h('summary', null, 'Stack'),
          h('pre', { tabIndex: 0, role: 'region', 'aria-label': 'Stack' }, stack.join('\n')),
        ),
      problem && h(Problem, { error: problem }),
    ),
    h(
      'div',
      { class: 'actions' },
      !hello.readOnly &&
        rerun &&
        h(
          'button',
          { type: 'button', class: 'primary', disabled: isBusy, onClick: () => run(again) },
          rerun.text,
        ),
      errors.length > 0 &&
        h(
          'button',
          { type: 'button', onClick: onShowFindings },
          `Show ${formatAmount(errors.length, 'finding')}`,
        ),
      h('button', { type: 'button', onClick: onShowRow }, 'Show in journal'),
    ),
  );
}
