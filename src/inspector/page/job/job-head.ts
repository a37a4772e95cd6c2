import { h } from 'preact';
import type { Job } from '../../../contracts/job/job.ts';
import type { Hello } from '../../protocol.ts';
import { formatDuration, formatType } from '../format.ts';
import { Status, statusText } from '../parts/status.ts';
import { Actions } from './actions/actions.ts';
import { Unserved } from './unserved.ts';

interface JobHeadProps {
  readonly job: Job;
  readonly hello: Hello;
  readonly now: number;
  readonly state: string;
  readonly isLive: boolean;
  readonly connection: string;
  onReview(): void;
  onChange(): void;
}

/** Status, title and actions of a job. */
export function JobHead(props: JobHeadProps) {
  const { job, hello, now, state, isLive, connection, onReview, onChange } = props;
  const { status, phase, plan, input, jobId, projectType, createdAt } = job;
  const duration = formatDuration(now - Date.parse(createdAt));
  return h(
    'header',
    { class: 'job-head' },
    h(Status, { status, phase }),
    h(
      'div',
      { class: 'job-title' },
      h('h1', null, plan?.title ?? input.userMessage),
      h(
        'p',
        { class: 'soft' },
        h('code', null, jobId),
        ` · ${formatType(projectType)} · ${duration}${job.pinned ? ' · pinned' : ''}`,
        plan && h('span', { class: 'job-message' }, ` · “${input.userMessage}”`),
      ),
    ),
    h(
      'p',
      { class: 'sr', role: 'status', 'aria-live': 'polite' },
      `${isLive ? 'Now' : 'Then'}: ${statusText(status, phase)}, in state ${state}.`,
    ),
    !isLive && h('span', { class: 'past' }, 'Viewing the past'),
    connection === 'lost' &&
      h('span', { class: 'past', role: 'alert' }, 'Connection lost, reconnecting …'),
    hello.mode === 'engine' &&
      isLive &&
      (phase === 'queued' || phase === 'running') &&
      h(Unserved, { status, phase }),
    !hello.readOnly && isLive && h(Actions, { job, onReview, onChange }),
  );
}
