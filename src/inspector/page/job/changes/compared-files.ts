import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { JobDiff } from '../../../../contracts/job/diff.ts';
import type { Job } from '../../../../contracts/job/job.ts';
import type { FamilyMember } from '../../../protocol.ts';
import { get } from '../../api.ts';
import { useLoaded } from '../../parts/hooks.ts';
import { Problem } from '../../parts/notice.ts';
import { AgainstSelect } from './against-select.ts';
import { diffText } from './diff-text.ts';
import { DiffView } from './diff-view.ts';
import { useLayout } from './use-layout.ts';

interface ComparedFilesProps {
  readonly job: Job;
  readonly family: readonly FamilyMember[];
}

/** The files of a job beside those of another one of its family, at first the one that it began with. */
export function ComparedFiles({ job, family }: ComparedFilesProps) {
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
