import { type CSSProperties, h } from 'preact';
import { useMemo } from 'preact/hooks';
import type { FamilyMember, Hello } from '../../../protocol.ts';
import { formatAge, formatType } from '../../format.ts';
import { useNow } from '../../parts/hooks.ts';
import { Status } from '../../parts/status.ts';
import { Thumbnail } from '../../parts/thumbnail.ts';
import { VirtualList } from '../../parts/virtual-list.ts';
import { originOf } from '../origin.ts';
import { familyRows, type FamilyRow } from './family-rows.ts';

interface FamilyProps {
  readonly jobId: string;
  readonly family: readonly FamilyMember[];
  readonly hello: Hello;
}

/** All jobs that came from one another, as a tree with a picture of each. */
export function Family({ jobId, family, hello }: FamilyProps) {
  const now = useNow(5000);
  const rows = useMemo(() => familyRows(family), [family]);
  if (hello.mode === 'recording') {
    return h('p', { class: 'empty' }, 'An exported journal holds one job, without its family.');
  }
  return h(VirtualList, {
    role: 'list',
    label: 'Family',
    class: 'family',
    count: rows.length,
    rowHeight: 92,
    row: (index, style) => {
      const row = rows[index];
      return (
        row &&
        h(FamilyItem, {
          key: row.job.jobId,
          row,
          style,
          now,
          position: { 'aria-posinset': index + 1, 'aria-setsize': rows.length },
          isCurrent: row.job.jobId === jobId,
          readOnly: hello.readOnly,
        })
      );
    },
  });
}

interface FamilyItemProps {
  readonly row: FamilyRow;
  readonly style: CSSProperties;
  readonly now: number;
  readonly position: object;
  readonly isCurrent: boolean;
  readonly readOnly: boolean;
}

function FamilyItem({ row, style, now, position, isCurrent, readOnly }: FamilyItemProps) {
  const { jobId, message, status, phase, createdAt, projectType, hasFiles } = row.job;
  // Deeper forks stay legible on a narrow page.
  const indent = `${Math.min(row.depth, maxDepth) * indentPx}px`;
  const from = row.forkOf === undefined ? '' : ` of “${row.forkOf}”`;
  return h(
    'div',
    {
      role: 'listitem',
      class: [
        'family-item',
        isCurrent ? 'is-current' : '',
        row.depth > 0 ? 'is-branch' : '',
        row.forkOf === undefined ? '' : 'is-fork',
      ].join(' '),
      style: { ...style, '--indent': indent },
      ...position,
    },
    h(Thumbnail, { job: row.job }),
    h(
      'div',
      { class: 'family-text' },
      h(
        'a',
        {
          class: 'job-link',
          href: `#/jobs/${jobId}`,
          title: message,
          ...(isCurrent && { 'aria-current': 'page' }),
        },
        message,
      ),
      h(
        'p',
        { class: 'soft cut' },
        isCurrent && h('b', null, 'Shown here · '),
        `${originOf(row.job) ?? 'First job'}${from} · ${formatType(projectType)} · ${formatAge(now - createdAt)}`,
      ),
      h(
        'p',
        { class: 'family-state' },
        h(Status, { status, phase }),
        !readOnly &&
          phase === undefined &&
          hasFiles &&
          h(
            'a',
            {
              class: 'family-change',
              href: `#/jobs/${jobId}/change`,
              'aria-label': `Change this one: ${message}`,
            },
            'Change this one',
          ),
      ),
    ),
  );
}

const maxDepth = 4;
const indentPx = 22;
