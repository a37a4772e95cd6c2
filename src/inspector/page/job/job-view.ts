import { h } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Job } from '../../../contracts/job/job.ts';
import type { ChartMessage, Hello, JobRow } from '../../protocol.ts';
import { get } from '../api.ts';
import { ChartView } from '../chart/chart-view.ts';
import { formatDuration, formatType } from '../format.ts';
import { useLoaded, useNow } from '../parts/hooks.ts';
import { Problem } from '../parts/notice.ts';
import type { ListedRow } from '../parts/row-list.ts';
import { Scrubber } from '../parts/scrubber.ts';
import { Status, statusText, toneOf } from '../parts/status.ts';
import { Tabs } from '../parts/tabs.ts';
import { Actions } from './actions.ts';
import { ChangeForm } from './change-form.ts';
import { useFamily } from './family/use-family.ts';
import { attemptNotes } from './timeline/attempt-notes.ts';
import { Removed } from './removed.ts';
import { tabsOf } from './job-tabs.ts';
import { LiveTextPanel } from './live/live-text-panel.ts';
import { rowText, rowTone } from './row-text.ts';
import { Unserved } from './unserved.ts';
import { useCalls } from './calls/use-calls.ts';
import { useJob, useJobAt } from './use-job.ts';

interface JobPageProps {
  readonly jobId: string;
  readonly hello: Hello;
  /** Whether its address asks to change the job. */
  readonly isChangeWanted: boolean;
}

/** One job, now or in the past: its chart, and beside it everything else known about it. */
export function JobPage({ jobId, hello, isChangeWanted }: JobPageProps) {
  const view = useJob(jobId);
  const { rows, connection, error, live, texts } = view;
  const calls = useCalls(jobId, rows);
  const chart = useLoaded('job', () => get<ChartMessage>('charts/job'));
  const [scrubbed, setScrubbed] = useState(-1);
  const [chosenTab, setTab] = useState<string>();
  const isLive = scrubbed < 0;
  const index = isLive ? rows.length - 1 : Math.min(scrubbed, rows.length - 1);
  const job = useJobAt(view, index, isLive);
  const hasEnded = connection === 'ended';
  const tab = chosenTab ?? (areChangesToApprove(live) ? 'changes' : 'timeline');
  const family = useFamily(jobId, {
    version: live?.status ?? '',
    isShown: tab === 'family',
    isKept: hello.mode === 'engine',
  });
  const isOpen = isLive && job?.phase !== undefined;
  const clock = useNow(job?.phase === 'running' ? 250 : 1000, isOpen);
  const now = isOpen ? clock : (rows[index]?.at ?? clock);

  const listed = useMemo(() => rows.map(toListed), [rows]);
  const allStates = useMemo(() => statesIn(rows), [rows]);
  const noteOf = useMemo(() => attemptNotes(rows), [rows]);
  const states = useMemo(() => allStates.slice(0, index + 1), [allStates, index]);
  const seek = (at: number) => {
    const found = rows.findLastIndex((row) => row.at <= at);
    setScrubbed(Math.max(0, found));
  };

  if (view.isRemoved) return h(Removed, { jobId });
  if (error !== undefined && job === undefined)
    return h('main', { class: 'page' }, h(Problem, { error }));
  if (job === undefined) return h('main', { class: 'page', 'aria-busy': 'true' });
  return h(
    'main',
    { class: 'job' },
    h(JobHead, {
      job,
      hello,
      now,
      state: states.at(-1)?.join(', ') ?? '',
      isLive,
      connection,
      onReview: () => {
        setTab('changes');
        // On a narrow page, the tabs are below the chart.
        document.getElementById('tab-changes')?.focus();
      },
      onChange: view.refresh,
    }),
    isLive &&
      live !== undefined &&
      live.phase === undefined &&
      h(ChangeForm, { job: live, hello, isWanted: isChangeWanted }),
    h(
      'div',
      { class: 'job-body' },
      h(
        'div',
        { class: 'job-chart' },
        chart.value &&
          h(ChartView, { chart: chart.value, states, tone: toneOf(job.status, job.phase) }),
      ),
      h(
        'div',
        { class: 'job-side' },
        h(Tabs, {
          shown: tab,
          onShow: setTab,
          tabs: tabsOf({
            job,
            live: live ?? job,
            rows,
            listed,
            noteOf,
            calls,
            family,
            index,
            isLive,
            now,
            hello,
            seek,
            setScrubbed,
          }),
        }),
        isLive && job.phase === 'running' && h(LiveTextPanel, { texts }),
      ),
    ),
    h(Scrubber, { moments: listed, index, isLive, hasEnded, onScrub: setScrubbed }),
  );
}

function areChangesToApprove(job: Job | undefined): boolean {
  return job?.status === 'validated' && job.phase === 'awaitingApproval';
}

function toListed(row: JobRow): ListedRow {
  const { seq, at, type, state, data } = row;
  return { seq, at, type, state, payload: data, text: rowText(row), tone: rowTone(row) };
}

/**
 * The active states after each row. The journal separates parallel states by spaces. Rows in the same
 * state share one array, and rows about the preview do not change the state of the job.
 */
function statesIn(rows: readonly JobRow[]): readonly (readonly string[])[] {
  const known = new Map<string, readonly string[]>();
  let last: readonly string[] = [];
  return rows.map(({ state }) => {
    if (state.startsWith('preview.')) return last;
    const paths = known.get(state) ?? state.split(' ');
    known.set(state, paths);
    last = paths;
    return paths;
  });
}

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

function JobHead(props: JobHeadProps) {
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
