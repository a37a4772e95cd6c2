import { h } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Job } from '../../../../contracts/job/job.ts';
import type { FamilyMember, Hello, JobRow } from '../../../protocol.ts';
import { Findings } from '../failure/findings.ts';
import { type LiveTexts, noTexts } from '../live/live-texts.ts';
import { ApprovalCard } from './approval-card.ts';
import { Details } from './details.ts';
import { Outcome } from './outcome.ts';
import { PlanNotes } from './plan-notes.ts';
import { PlanView } from './plan-view.ts';
import { RevisionList } from './revision-list.ts';
import { revisionsOf } from './revisions.ts';
import { RunningNow } from './running-now.ts';
import { BotTranscript } from './transcript.ts';

interface OverviewProps {
  /** The job as it was after the selected row. */
  readonly job: Job;
  /** Up to the selected one. */
  readonly rows: readonly JobRow[];
  readonly texts: LiveTexts;
  readonly family: readonly FamilyMember[];
  readonly hello: Hello;
  readonly isLive: boolean;
  readonly now: number;
}

/** What a person wants to know first: what came out, what runs, or what to decide. */
export function Overview({ job, rows, texts, family, hello, isLive, now }: OverviewProps) {
  const revisions = useMemo(() => revisionsOf(rows), [rows]);
  const { jobId, phase, plan, findings, pruned = [] } = job;
  const { transcript } = job.artifacts;
  const hasDisk = hello.mode === 'engine';
  const isAwaited = phase === 'awaitingApproval';
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  const found = h(Findings, { key: 'findings', job, hasDisk });
  return h(
    'div',
    { class: 'overview' },
    isAwaited
      ? h(ApprovalCard, {
          job,
          revisions,
          family,
          hasFiles: isLive && hasDisk,
          canDecide: isLive && !hello.readOnly,
        })
      : phase !== undefined && h(RunningNow, { job, rows, texts: isLive ? texts : noTexts, now }),
    hasErrors && found,
    h(Outcome, { job, hasDisk }),
    hasDisk &&
      transcript &&
      !pruned.includes('output') &&
      h(BotTranscript, { jobId, sha256: transcript.sha256 }),
    !isAwaited && h(RevisionList, { revisions }),
    !isAwaited && plan && [h('h2', { key: 'name' }, 'Plan'), h(PlanView, { key: 'plan', plan })],
    !isAwaited && h(PlanNotes, { plan }),
    !hasErrors && found,
    h(Details, { job }),
  );
}
