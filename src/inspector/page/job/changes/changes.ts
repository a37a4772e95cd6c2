import { h } from 'preact';
import type { Job } from '../../../../contracts/job/job.ts';
import type { FamilyMember, Hello } from '../../../protocol.ts';
import { PlanNotes } from '../overview/plan-notes.ts';
import { ComparedFiles } from './compared-files.ts';
import { countsText } from './diff-text.ts';

interface ChangesProps {
  /** The job as it is now: its files of the past are not kept. */
  readonly job: Job;
  readonly family: readonly FamilyMember[];
  readonly hello: Hello;
  readonly isLive: boolean;
}

/** How the files of a job differ from those that it began with. */
export function Changes({ job, family, hello, isLive }: ChangesProps) {
  return h(
    'div',
    { class: 'changes' },
    h(PlanNotes, { plan: job.plan }),
    !isLive && h('p', { class: 'changes-note soft' }, 'These are the latest changes.'),
    hello.mode === 'recording'
      ? h(RecordedChanges, { job })
      : job.files.length === 0
        ? h('p', { class: 'empty' }, 'No files yet')
        : h(ComparedFiles, { job, family }),
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
