import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { Hello, UsageMessage } from '../../protocol.ts';
import { get, post } from '../api.ts';
import { formatAge, formatAmount, formatBytes, formatCount } from '../format.ts';
import { useLoaded, useNow } from '../parts/hooks.ts';
import { Problem, useAction } from '../parts/notice.ts';
import {
  diskRows,
  freeText,
  limitTexts,
  pinnedText,
  queueText,
  totalBytes,
} from './usage-texts.ts';
import { UsageTable } from './usage-table.ts';

/** The store: its queue, its limits and what its jobs hold. */
export function UsagePage({ hello }: { readonly hello: Hello }) {
  const [changes, setChanges] = useState(0);
  const tick = Math.floor(useNow(refreshMs) / refreshMs);
  const { value, error } = useLoaded(`usage ${tick} ${changes}`, (signal) =>
    get<UsageMessage>('usage', signal),
  );
  return h(
    'main',
    { class: 'page usage', 'aria-busy': value === undefined && error === undefined },
    h('h1', null, 'Usage'),
    error && h(Problem, { error }),
    value && [
      h(Queue, { value, readOnly: hello.readOnly, onChange: () => setChanges(changes + 1) }),
      h(Limits, { value }),
      h(Disk, { value }),
    ],
  );
}

const refreshMs = 5000;

interface QueueProps {
  readonly value: UsageMessage;
  readonly readOnly: boolean;
  onChange(): void;
}

function Queue({ value: { queue }, readOnly, onChange }: QueueProps) {
  const { isBusy, error, run } = useAction();
  const { paused, users } = queue;
  const change = () => post('queue', { paused: !paused }).then(onChange);
  return h(
    'section',
    { 'aria-labelledby': 'usage-queue' },
    h('h2', { id: 'usage-queue' }, 'Queue'),
    h(
      'div',
      { class: 'usage-queue' },
      h('p', { role: 'status', class: paused ? 'tone-wait' : '' }, queueText(queue)),
      !readOnly &&
        h(
          'button',
          { type: 'button', disabled: isBusy, onClick: () => run(change) },
          paused ? 'Resume the store' : 'Pause the store',
        ),
    ),
    error && h(Problem, { error }),
    users.length > 0 &&
      h(UsageTable, {
        caption: 'Queue by user',
        columns: ['User', 'Waiting', 'Running'],
        rows: users.map((user) => ({
          name: user.userId,
          amounts: [formatCount(user.waiting), formatCount(user.running)],
        })),
      }),
  );
}

function Limits({ value: { queue } }: Pick<QueueProps, 'value'>) {
  return h(
    'section',
    { 'aria-labelledby': 'usage-limits' },
    h('h2', { id: 'usage-limits' }, 'Limits'),
    h(
      'dl',
      { class: 'facts' },
      limitTexts(queue.limits).map(([name, text]) => [h('dt', null, name), h('dd', null, text)]),
    ),
  );
}

function Disk({ value: { usage, ageMs } }: Pick<QueueProps, 'value'>) {
  const age = formatAge(ageMs);
  const pinned = pinnedText(usage);
  return h(
    'section',
    { 'aria-labelledby': 'usage-disk' },
    h('h2', { id: 'usage-disk' }, 'Disk'),
    h(
      'p',
      null,
      `${formatBytes(totalBytes(usage))} held, ${freeText(usage)}. `,
      pinned !== undefined && `${pinned} `,
      h(
        'span',
        { class: 'soft' },
        `By ${formatAmount(usage.jobs, 'ended job')} and the database, measured ${age === 'now' ? 'just now' : `${age} ago`}.`,
      ),
    ),
    h(UsageTable, {
      caption: 'Disk by kind',
      columns: ['Kind', 'Size'],
      rows: diskRows(usage).map(({ name, bytes, note }) => ({
        name,
        note,
        amounts: [formatBytes(bytes)],
      })),
    }),
    usage.users.length > 0 &&
      h(UsageTable, {
        caption: 'Disk by user',
        columns: ['User', 'Size', 'Ended jobs'],
        rows: usage.users.map(({ userId, jobs, bytes }) => ({
          name: userId,
          amounts: [formatBytes(bytes), formatCount(jobs)],
        })),
      }),
  );
}
