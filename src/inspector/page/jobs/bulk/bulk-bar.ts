import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { JobSummary } from '../../../protocol.ts';
import { post } from '../../api.ts';
import { formatAmount } from '../../format.ts';
import { ConfirmDialog } from './confirm-dialog.ts';
import { runAll, type Failure } from './run-all.ts';

interface BulkBarProps {
  readonly selected: readonly JobSummary[];
  onClear(): void;
}

/** What can be done with the selected jobs. */
export function BulkBar({ selected, onClear }: BulkBarProps) {
  const [asked, setAsked] = useState<Action>();
  const [done, setDone] = useState<number>();
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const run = async ({ name, path, body }: Action, jobs: readonly JobSummary[]) => {
    setAsked(undefined);
    setFailures([]);
    setDone(0);
    const failed = await runAll(jobs, {
      run: ({ jobId }) => post(`jobs/${jobId}/${path}`, body),
      // A family goes with its first job.
      isDone: (code) => name === 'Remove' && code === 'JOB_NOT_FOUND',
      onDone: setDone,
    });
    setDone(undefined);
    setFailures(failed);
    if (failed.length === 0) onClear();
  };
  return h(
    'div',
    { class: 'bulk', role: 'group', 'aria-label': 'Selected jobs' },
    h('b', { role: 'status' }, `${formatAmount(selected.length, 'job')} selected`),
    done !== undefined && h('span', { class: 'soft', role: 'status' }, `${done} done …`),
    actions.map((action) => {
      const count = selected.filter(action.isFor).length;
      return h(
        'button',
        {
          key: action.name,
          type: 'button',
          class: action.kind,
          disabled: count === 0 || done !== undefined,
          onClick: () => setAsked(action),
        },
        count === 0 ? action.name : `${action.name} ${count}`,
      );
    }),
    h('button', { type: 'button', class: 'subtle', onClick: onClear }, 'Clear'),
    failures.length > 0 &&
      h(
        'p',
        { class: 'problem', role: 'alert' },
        `${formatAmount(failures.length, 'job')} failed: `,
        failures.slice(0, 3).map(({ job, error }) => `${nameOf(job)}: ${error.message} `),
      ),
    asked !== undefined &&
      h(ConfirmDialog, {
        question: asked.question(selected.filter(asked.isFor).length),
        names: selected.filter(asked.isFor).map(nameOf),
        confirm: asked.name,
        kind: asked.kind,
        onAnswer: (isConfirmed) =>
          isConfirmed ? void run(asked, selected.filter(asked.isFor)) : setAsked(undefined),
      }),
  );
}

interface Action {
  readonly name: string;
  readonly kind: string;
  readonly path: string;
  readonly body: object;
  isFor(job: JobSummary): boolean;
  question(count: number): string;
}

const hasEnded = ({ phase }: JobSummary) => phase === undefined;

const actions: readonly Action[] = [
  {
    name: 'Retry',
    kind: '',
    path: 'retry',
    body: {},
    isFor: hasEnded,
    question: (count) => `Run ${formatAmount(count, 'job')} again, as new jobs?`,
  },
  {
    name: 'Cancel',
    kind: 'danger',
    path: 'send',
    body: { type: 'job.cancel' },
    isFor: (job) => !hasEnded(job),
    question: (count) => `Cancel ${formatAmount(count, 'job')}?`,
  },
  {
    name: 'Remove',
    kind: 'danger',
    path: 'remove',
    body: {},
    isFor: hasEnded,
    question: (count) =>
      `Remove ${formatAmount(count, 'job')}, and the jobs made from them, with their files?`,
  },
];

function nameOf({ title, message }: JobSummary): string {
  return title ?? message;
}
