import { h } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Job } from '../../../contracts/job/job.ts';
import type { ChartMessage, Hello, JobRow } from '../../protocol.ts';
import { get } from '../api.ts';
import { LoadedChart } from '../chart/loaded-chart.ts';
import { useLoaded, useNow, useTitle } from '../parts/hooks.ts';
import { Problem } from '../parts/notice.ts';
import type { ListedRow } from '../parts/row-list.ts';
import { Scrubber } from '../parts/scrubber.ts';
import { statusText, toneOf } from '../parts/status.ts';
import { Tabs } from '../parts/tabs.ts';
import { ChangeForm } from './actions/change-form.ts';
import { FailureBanner } from './failure/failure-banner.ts';
import { failurePlace, quarantineIn } from './failure/failure-facts.ts';
import { findingsId } from './failure/findings.ts';
import { approvalId } from './overview/approval-card.ts';
import { jobSteps } from './steps/job-steps.ts';
import { useFamily } from './family/use-family.ts';
import { attemptNotes } from './timeline/attempt-notes.ts';
import { JobHead } from './job-head.ts';
import { Removed } from './removed.ts';
import { tabsOf } from './job-tabs.ts';
import { LiveTextPanel } from './live/live-text-panel.ts';
import { rowText, rowTone } from './row-text.ts';
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
  const isLive = scrubbed < 0;
  const index = isLive ? rows.length - 1 : Math.min(scrubbed, rows.length - 1);
  const job = useJobAt(view, index, isLive);
  const hasEnded = connection === 'ended';
  const [tab, setTab] = useState('overview');
  const family = useFamily(jobId, {
    version: live?.status ?? '',
    isShown: tab === 'family' || isReviewed(live),
    isKept: hello.mode === 'engine',
  });
  const isOpen = isLive && job?.phase !== undefined;
  const clock = useNow(job?.phase === 'running' ? 250 : 1000, isOpen);
  const now = isOpen ? clock : (rows[index]?.at ?? clock);

  const listed = useMemo(() => rows.map(toListed), [rows]);
  const noteOf = useMemo(() => attemptNotes(rows), [rows]);
  const seen = useMemo(() => (isLive ? rows : rows.slice(0, index + 1)), [rows, index, isLive]);
  const allSteps = useMemo(() => jobSteps(chart.value ?? noChart, rows), [chart.value, rows]);
  const steps = useMemo(() => {
    const next = allSteps.findLastIndex((step) => step.index <= index) + 1;
    return next === allSteps.length ? allSteps : allSteps.slice(0, next);
  }, [allSteps, index]);
  const failure = useMemo(() => failurePlace(steps), [steps]);
  const quarantine = useMemo(() => quarantineIn(seen), [seen]);
  const seek = (at: number) => {
    const found = rows.findLastIndex((row) => row.at <= at);
    setScrubbed(Math.max(0, found));
  };
  const show = (name: string, id = `tab-${name}`) => {
    setTab(name);
    // Once it is drawn. On a narrow page it may be out of view.
    setTimeout(() => document.getElementById(id)?.focus());
  };
  const showRow = (at: number) => {
    setScrubbed(at);
    show('journal');
  };
  const showFailure = () => {
    const place = failure ?? quarantine;
    if (place !== undefined) showRow(place.index);
  };

  useTitle(
    job === undefined
      ? jobId
      : `${job.plan?.title ?? job.input.userMessage} · ${statusText(job.status, job.phase)}`,
  );

  if (view.isRemoved) return h(Removed, { jobId });
  if (error !== undefined && job === undefined)
    return h('main', { class: 'page' }, h('h1', null, `Job ${jobId}`), h(Problem, { error }));
  if (job === undefined) return h('main', { class: 'page', 'aria-busy': 'true' });
  const latest = steps.at(-1);
  const reason = job.error ?? quarantine?.error;
  return h(
    'main',
    { class: 'job' },
    h(JobHead, {
      job,
      hello,
      now,
      state: latest?.states.join(', ') ?? '',
      isLive,
      connection,
      onReview: () => show('overview', approvalId),
      onChange: view.refresh,
    }),
    reason &&
      h(FailureBanner, {
        job,
        error: reason,
        hello,
        onShowRow: showFailure,
        onShowFindings: () => show('overview', findingsId),
      }),
    isLive &&
      live !== undefined &&
      live.phase === undefined &&
      live.files.length > 0 &&
      h(ChangeForm, { job: live, hello, isWanted: isChangeWanted }),
    h(
      'div',
      { class: 'job-body' },
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
            seen,
            chart: chart.value ?? noChart,
            steps: allSteps,
            texts,
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
            showRow,
          }),
        }),
        isLive && job.phase === 'running' && h(LiveTextPanel, { texts }),
      ),
      h(
        'div',
        { class: 'job-chart' },
        h(LoadedChart, {
          chart: chart.value,
          error: chart.error,
          steps,
          failed: failure?.state,
          onPickFailed: showFailure,
          tone: toneOf(job.status, job.phase),
        }),
      ),
    ),
    h(Scrubber, { moments: listed, index, isLive, hasEnded, onScrub: setScrubbed }),
  );
}

const noChart = { boxes: [], transitions: [] };

/** Whether its changes wait for approval, beside which those of its family can be chosen. */
function isReviewed(job: Job | undefined): boolean {
  return job?.status === 'validated' && job.phase === 'awaitingApproval';
}

function toListed(row: JobRow): ListedRow {
  const { seq, at, type, state, data } = row;
  return { seq, at, type, state, payload: data, text: rowText(row), tone: rowTone(row) };
}
