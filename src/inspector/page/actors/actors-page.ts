import { h } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ActorRow, ActorSummary, ChartMessage } from '../../protocol.ts';
import { get } from '../api.ts';
import { LoadedChart } from '../chart/loaded-chart.ts';
import { useLoaded } from '../parts/hooks.ts';
import { type ListedRow, RowList } from '../parts/row-list.ts';
import { Scrubber } from '../parts/scrubber.ts';
import { Tabs } from '../parts/tabs.ts';
import { Tree } from '../parts/tree.ts';
import { ActorSequenceTab } from './actor-sequence-tab.ts';
import { ActorList } from './actor-list.ts';
import { actorTones } from './actor-tones.ts';
import { useActorRows, useActors } from './use-actor.ts';

/** The list of all actors, and one of them in detail. */
export function ActorsPage({ id }: { readonly id?: string }) {
  const { actors, connection } = useActors();
  const shown =
    actors?.find((actor) => actor.id === id) ??
    actors?.find((actor) => actor.hasChart) ??
    actors?.[0];
  return h(
    'main',
    { class: 'actors' },
    h(ActorList, { actors: actors ?? [], shown: shown?.id }),
    shown === undefined
      ? h(
          'p',
          { class: 'empty', role: 'status' },
          actors === undefined ? 'Loading …' : 'No actors yet',
        )
      : h(ActorView, { key: shown.id, actor: shown, isLost: connection === 'lost' }),
  );
}

function ActorView({ actor, isLost }: { readonly actor: ActorSummary; readonly isLost: boolean }) {
  const { id, name, hasChart } = actor;
  const { rows, skipped } = useActorRows(id);
  const chart = useLoaded(id, async () =>
    hasChart ? get<ChartMessage>(`actors/${id}/chart`) : undefined,
  );
  const [scrubbed, setScrubbed] = useState(-1);
  const [tab, setTab] = useState('events');
  const isLive = scrubbed < 0;
  const index = isLive ? rows.length - 1 : Math.min(scrubbed, rows.length - 1);
  const listed = useMemo(() => rows.map(toListed), [rows]);
  const steps = useMemo(
    () => rows.slice(0, index + 1).map(({ state, taken }) => ({ states: state, taken })),
    [rows, index],
  );
  const current = rows[index];
  const context = rows.findLast((row, position) => position <= index && 'context' in row)?.context;
  const status = current?.status ?? actor.status;
  return h(
    'div',
    { class: 'job' },
    h(
      'header',
      { class: 'job-head' },
      h(
        'span',
        { class: `status tone-${actorTones[status]}` },
        h('i', { class: 'status-dot', 'aria-hidden': 'true' }),
        status,
      ),
      h(
        'div',
        { class: 'job-title' },
        h('h1', null, name),
        h(
          'p',
          { class: 'soft' },
          h('code', null, id),
          skipped > 0 && ` · the first ${skipped} rows are no longer stored`,
        ),
      ),
      h(
        'p',
        { class: 'sr', role: 'status', 'aria-live': 'polite' },
        `${status}, in state ${current?.state.join(', ') || 'none'}.`,
      ),
      !isLive && h('span', { class: 'past' }, 'Viewing the past'),
      isLost && h('span', { class: 'past', role: 'alert' }, 'Connection lost, reconnecting …'),
    ),
    h(
      'div',
      { class: 'job-body' },
      h(
        'div',
        { class: 'job-chart' },
        hasChart
          ? h(LoadedChart, {
              chart: chart.value,
              error: chart.error,
              steps,
              tone: actorTones[status],
            })
          : h('p', { class: 'empty' }, 'No chart: this actor is not a state machine.'),
      ),
      h(Tabs, {
        shown: tab,
        onShow: setTab,
        tabs: [
          {
            id: 'events',
            name: 'Events',
            count: rows.length,
            body: () => h(RowList, { rows: listed, index, isLive, onScrub: setScrubbed }),
          },
          {
            id: 'sequence',
            name: 'Sequence',
            body: () => h(ActorSequenceTab, { id, rows, index, isLive, onScrub: setScrubbed }),
          },
          {
            id: 'context',
            name: 'Context',
            body: () =>
              h(
                'div',
                { class: 'data', tabIndex: 0, role: 'region', 'aria-label': 'Context' },
                h(Tree, { name: 'context', value: context ?? null, open: 3 }),
              ),
          },
        ],
      }),
    ),
    h(Scrubber, {
      moments: listed,
      index,
      isLive,
      hasEnded: status !== 'active',
      onScrub: setScrubbed,
    }),
  );
}

function toListed({ seq, at, type, from, state, status, event, context }: ActorRow): ListedRow {
  const payload = context === undefined ? { event } : { event, context };
  const kind = type.startsWith('xstate.error') ? 'bad' : type.startsWith('xstate.') ? 'off' : 'run';
  return {
    seq,
    at,
    type,
    payload,
    state: state.join(' '),
    text: from === undefined ? '' : `from ${from.name}`,
    tone: status === 'active' ? kind : actorTones[status],
  };
}
