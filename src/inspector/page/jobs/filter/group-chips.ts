import { h } from 'preact';
import type { JobCounts, JobGroup } from '../../../../contracts/job/job-groups.ts';
import { formatCount } from '../../format.ts';
import type { Tone } from '../../parts/status.ts';
import { totalOf } from './total-of.ts';

interface GroupChipsProps {
  readonly counts: JobCounts | undefined;
  readonly chosen: JobGroup | undefined;
  onChoose(group: JobGroup | undefined): void;
}

/** Chooses the group of jobs to show, with the number of jobs in each. */
export function GroupChips({ counts, chosen, onChoose }: GroupChipsProps) {
  const chip = (
    group: JobGroup | undefined,
    name: string,
    tone: Tone | undefined,
    count?: number,
  ) =>
    h(
      'button',
      {
        key: name,
        type: 'button',
        class: `chip${group === 'needsYou' && (count ?? 0) > 0 ? ' is-calling' : ''}`,
        'aria-pressed': chosen === group ? 'true' : 'false',
        onClick: () => onChoose(group),
      },
      tone && h('i', { class: `status-dot tone-${tone}`, 'aria-hidden': 'true' }),
      name,
      h('span', { class: 'chip-count' }, count === undefined ? '' : formatCount(count)),
    );
  return h(
    'div',
    { class: 'chips', role: 'group', 'aria-label': 'Show jobs' },
    shown.map(([group, name, tone]) => chip(group, name, tone, counts?.[group])),
    // Not among the first questions, but reachable while it is chosen or by its address.
    chosen === 'cancelled' && chip('cancelled', 'Cancelled', 'off', counts?.cancelled),
    chip(undefined, 'All', undefined, counts && totalOf(counts)),
  );
}

const shown = [
  ['running', 'Running', 'run'],
  ['needsYou', 'Needs you', 'wait'],
  ['failed', 'Failed', 'bad'],
  ['done', 'Done', 'good'],
] as const;
