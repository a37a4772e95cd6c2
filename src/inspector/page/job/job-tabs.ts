import { h } from 'preact';
import type { Job } from '../../../contracts/job/job.ts';
import type { ChartMessage, FamilyMember, Hello, JobRow } from '../../protocol.ts';
import { type ListedRow, RowList } from '../parts/row-list.ts';
import type { Tab } from '../parts/tabs.ts';
import { Tree } from '../parts/tree.ts';
import type { NoteOf } from './timeline/attempt-notes.ts';
import { callsAt } from './calls/call-facts.ts';
import { Calls } from './calls/calls.ts';
import { Changes } from './changes/changes.ts';
import { Family } from './family/family.ts';
import { Files } from './files/files.ts';
import type { LiveTexts } from './live/live-texts.ts';
import { Log } from './log.ts';
import { Overview } from './overview/overview.ts';
import { Preview } from './preview.ts';
import { JobSequenceTab } from './sequence/job-sequence-tab.ts';
import type { JobStep } from './steps/job-steps.ts';
import { Timeline } from './timeline/timeline.ts';
import type { useCalls } from './calls/use-calls.ts';

interface TabParts {
  /** The job as it was after the selected row. */
  readonly job: Job;
  readonly live: Job;
  readonly rows: readonly JobRow[];
  readonly listed: readonly ListedRow[];
  readonly noteOf: NoteOf;
  /** Up to the selected one. */
  readonly seen: readonly JobRow[];
  readonly chart: Pick<ChartMessage, 'boxes'>;
  /** All of them. */
  readonly steps: readonly JobStep[];
  readonly texts: LiveTexts;
  readonly calls: ReturnType<typeof useCalls>;
  readonly family: readonly FamilyMember[];
  readonly index: number;
  readonly isLive: boolean;
  readonly now: number;
  readonly hello: Hello;
  seek(at: number): void;
  setScrubbed(index: number): void;
  /** Shows a row in the journal. */
  showRow(index: number): void;
}

/** The tabs that the job has something to show in. */
export function tabsOf(parts: TabParts): readonly Tab[] {
  const { job, live, rows, seen, texts, listed, noteOf, family, index, isLive, now, hello } = parts;
  const { chart, steps, seek, setScrubbed, showRow } = parts;
  const { calls: allCalls, error } = parts.calls;
  const calls = allCalls && (isLive ? allCalls : callsAt(allCalls, now));
  const { jobId } = job;
  const download = h(
    'a',
    {
      class: 'button',
      href: `/api/jobs/${jobId}/journal`,
      download: '',
      title: 'Download as JSON Lines, with secrets removed',
    },
    'Export',
  );
  const hasDisk = hello.mode === 'engine';
  return [
    {
      id: 'overview',
      name: 'Overview',
      body: () => h(Overview, { job, rows: seen, texts, family, hello, isLive, now }),
    },
    {
      id: 'timeline',
      name: 'Timeline',
      body: () => h(Timeline, { job, rows: seen, now, noteOf, onSeek: seek, onShowRow: showRow }),
    },
    {
      id: 'sequence',
      name: 'Sequence',
      body: () => h(JobSequenceTab, { chart, steps, index, isLive, onScrub: setScrubbed }),
    },
    {
      id: 'journal',
      name: 'Journal',
      count: rows.length,
      body: () =>
        h(RowList, { rows: listed, index, isLive, onScrub: setScrubbed, actions: download }),
    },
    ...(hasDisk
      ? [{ id: 'log', name: 'Log', body: () => h(Log, { jobId, rows: rows.length }) }]
      : []),
    {
      id: 'files',
      name: 'Files',
      count: job.files.length,
      body: () => h(Files, { jobId, rows: seen }),
    },
    ...(live.parentJobId === undefined
      ? []
      : [
          {
            id: 'changes',
            name: 'Changes',
            body: () => h(Changes, { job: live, family, hello, isLive }),
          },
        ]),
    ...(hasDisk
      ? [
          {
            id: 'preview',
            name: 'Preview',
            body: () => h(Preview, { job: live, readOnly: hello.readOnly }),
          },
        ]
      : []),
    ...(allCalls?.length || live.diagnostics.tokenUsage.calls
      ? [
          {
            id: 'calls',
            name: 'Calls',
            count: calls?.length ?? 0,
            body: () => h(Calls, { calls, error, usage: job.diagnostics.tokenUsage, now }),
          },
        ]
      : []),
    ...(family.length > 1 || live.parentJobId !== undefined
      ? [
          {
            id: 'family',
            name: 'Family',
            count: family.length,
            body: () => h(Family, { jobId, family, hello }),
          },
        ]
      : []),
    {
      id: 'data',
      name: 'Data',
      body: () =>
        h(
          'div',
          { class: 'data', tabIndex: 0, role: 'region', 'aria-label': 'Job data' },
          h(Tree, { name: 'job', value: job, open: 2 }),
        ),
    },
  ];
}
