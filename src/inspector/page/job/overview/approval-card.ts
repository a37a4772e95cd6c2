import { h } from 'preact';
import type { Job } from '../../../../contracts/job/job.ts';
import type { PlanEstimate } from '../../../../contracts/job/plan.ts';
import type { FamilyMember } from '../../../protocol.ts';
import { formatCost, formatCount } from '../../format.ts';
import { Decision } from '../actions/decision.ts';
import { ComparedFiles } from '../changes/compared-files.ts';
import { countsText } from '../changes/diff-text.ts';
import { PlanNotes } from './plan-notes.ts';
import { PlanView } from './plan-view.ts';
import type { Revision } from './revisions.ts';
import { RevisionList } from './revision-list.ts';

interface ApprovalCardProps {
  /** It awaits approval of its plan, or of its changes. */
  readonly job: Job;
  readonly revisions: readonly Revision[];
  readonly family: readonly FamilyMember[];
  /** Whether its files can be compared: only the latest are kept. */
  readonly hasFiles: boolean;
  /** Whether it can be decided here and now. */
  readonly canDecide: boolean;
}

/** What a person is to approve, and the decision. */
export function ApprovalCard(props: ApprovalCardProps) {
  const { job, revisions, family, hasFiles, canDecide } = props;
  const { plan, jobId, revision, status } = job;
  const isPlan = status !== 'validated';
  const [latest] = revisions;
  return h(
    'section',
    { class: 'approval', 'aria-labelledby': approvalId },
    h(
      'h2',
      { id: approvalId, tabIndex: -1 },
      isPlan ? 'This plan waits for approval' : 'These changes wait for approval',
    ),
    latest?.cause === 'rejection' && h(RevisionList, { revisions: [latest] }),
    isPlan && plan && h(PlanView, { plan }),
    isPlan && h(Estimate, { estimate: plan?.estimate, isModel: plan?.starter === 'model' }),
    h(PlanNotes, { plan }),
    canDecide && h(Decision, { key: revision, jobId }),
    !isPlan &&
      (hasFiles
        ? h('div', { class: 'approval-diff' }, h(ComparedFiles, { job, family }))
        : job.changes && h('p', null, countsText(job.changes))),
  );
}

/** The heading, to which the head of the page leads. */
export const approvalId = 'approval';

interface EstimateProps {
  readonly estimate: PlanEstimate | undefined;
  readonly isModel: boolean;
}

function Estimate({ estimate, isModel }: EstimateProps) {
  if (!isModel) return h('p', { class: 'soft' }, 'Fills a starter: no model writes its files.');
  if (estimate === undefined) return h('p', { class: 'soft' }, 'What it will use is not known.');
  const { inputTokens, outputTokens, costUsd } = estimate;
  const tokens = formatCount(inputTokens + outputTokens);
  const cost = costUsd === undefined ? 'cost not known' : `about ${formatCost(costUsd)}`;
  return h('p', null, h('b', null, 'Estimate: '), `${tokens} tokens, ${cost}`);
}
