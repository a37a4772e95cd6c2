import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { JobDiff } from '../../../../contracts/diff.ts';
import type { Job } from '../../../../contracts/job.ts';
import type { FamilyMember, Hello } from '../../../protocol.ts';
import { get } from '../../api.ts';
import { useLoaded } from '../../parts/hooks.ts';
import { Problem } from '../../parts/notice.ts';
import { Decision } from '../actions/decision.ts';
import { PlanNotes } from '../overview/plan-notes.ts';
import { AgainstSelect } from './against-select.ts';
import { countsText, diffText } from './diff-text.ts';
import { DiffView } from './diff-view.ts';
import { useLayout } from './use-layout.ts';

interface ChangesProps {
  /** The job as it is now: its files of the past are not kept. */
  readonly job: Job;
  readonly family: readonly FamilyMember[];
  readonly hello: Hello;
  readonly isLive: boolean;
}

/** How the files of a job differ from those that it began with, and the decision about them. */
export function Changes({ job, family, hello, isLive }: ChangesProps) {
  const isDecided = job.status !== 'validated' || job.phase !== 'awaitingApproval';
  return h(
    'div',
    { class: 'changes' },
    !isDecided &&
      h(
        'div',
        { class: 'bar changes-decision' },
        h('b', null, 'These changes wait for approval.'),
        h('span', { class: 'spacer' }),
        !hello.readOnly && isLive && h(Decision, { key: job.revision, jobId: job.jobId }),
      ),
    h(PlanNotes, { plan: job.plan }),
    !isLive && h('p', { class: 'changes-note soft' }, 'These are the latest changes.'),
    hello.mode === 'recording'
      ? h(RecordedChanges, { job })
      : job.files.length === 0
        ? h('p', { class: 'empty' }, 'No files yet')
        : h(LoadedChanges, { job, family }),
  );
}

/** An exported journal holds the counts and some paths. */
function RecordedChanges({ job: { changes } }: Pick<ChangesProps, 'job'>) {
  if (changes === undefined)
    return h('p', { class: 'empty' }, 'An exported journal does not hold the files to compare.');
  return h(
    'div',
    { class: 'changes-note' },
    h('p', null, `${countsText(changes)}.`),
    h(
      'ul',
      { class: 'changes-paths' },
      changes.paths.map((path) => h('li', { key: path }, h('code', null, path))),
    ),
    h('p', { class: 'soft' }, 'An exported journal does not hold the lines of files.'),
  );
}

function LoadedChanges({ job, family }: Pick<ChangesProps, 'job' | 'family'>) {
  const { jobId, tree, base, parentJobId = '' } = job;
  const began = base?.jobId ?? parentJobId;
  const [against, setAgainst] = useState(began);
  const [layout, setLayout] = useLayout();
  const key = `${jobId} ${tree?.sha256 ?? ''} ${against}`;
  const { value: diff, error } = useLoaded(key, (signal) =>
    get<JobDiff>(`jobs/${jobId}/diff?against=${encodeURIComponent(against)}`, signal),
  );
  const button = (name: typeof layout, text: string) =>
    h(
      'button',
      {
        type: 'button',
        'aria-pressed': layout === name ? 'true' : 'false',
        onClick: () => setLayout(name),
      },
      text,
    );
  return [
    h(
      'div',
      { key: 'bar', class: 'bar' },
      h(AgainstSelect, { jobId, began, family, against, onChoose: setAgainst }),
      h('span', { class: 'soft', role: 'status' }, diff ? diffText(diff) : ''),
      h('span', { class: 'spacer' }),
      h(
        'div',
        { class: 'choice', role: 'group', 'aria-label': 'Layout' },
        button('unified', 'Unified'),
        button('split', 'Side by side'),
      ),
    ),
    error && h(Problem, { key: 'error', error }),
    diff && h(DiffView, { key: diff.against, diff, layout }),
  ];
}
