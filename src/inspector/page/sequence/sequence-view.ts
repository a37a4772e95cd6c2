import { h } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { formatAmount, formatOffset } from '../format.ts';
import { Tree } from '../parts/tree.ts';
import { VirtualList } from '../parts/virtual-list.ts';
import { MessageRow } from './message-row.ts';
import type { Sequence } from './sequence.ts';

interface SequenceViewProps {
  readonly sequence: Sequence;
  /** Position of the selected row. */
  readonly index: number;
  readonly isLive: boolean;
  onScrub(position: number): void;
}

/** Events between actors, and the selected one in full below them. */
export function SequenceView({ sequence, index, isLive, onScrub }: SequenceViewProps) {
  const { lanes, messages } = sequence;
  const [picked, setPicked] = useState(-1);
  const latest = useMemo(
    () => messages.findLastIndex(({ position }) => position <= index),
    [messages, index],
  );
  // Several messages may belong to one row.
  const chosen =
    !isLive && messages[picked]?.position === messages[latest]?.position ? picked : latest;
  const message = messages[chosen];
  const pick = (at: number) => {
    const next = messages[at];
    if (next === undefined) return;
    setPicked(at);
    onScrub(next.position);
  };
  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    pick(Math.min(messages.length - 1, Math.max(0, chosen + by)));
  };
  if (messages.length === 0) return h('p', { class: 'empty' }, 'No events yet');
  const begin = messages[0]?.at ?? 0;
  return h(
    'div',
    { class: 'sequence', style: { '--lanes': lanes.length } },
    h(
      'div',
      { class: 'sequence-scroll' },
      h(
        'div',
        { class: 'sequence-lanes', 'aria-hidden': 'true' },
        h('span', { class: 'soft' }, formatAmount(messages.length, 'event')),
        lanes.map(({ id, name }) => h('b', { key: id, title: name }, name)),
      ),
      h(VirtualList, {
        role: 'listbox',
        label: 'Events between actors',
        class: 'sequence-rows',
        count: messages.length,
        rowHeight,
        shownIndex: chosen,
        activeId: `message-${chosen}`,
        onKeyDown: step,
        row: (at, style) => {
          const shown = messages[at];
          return (
            shown &&
            h(MessageRow, {
              key: at,
              id: `message-${at}`,
              message: shown,
              lanes,
              time: formatOffset(shown.at - begin),
              isChosen: at === chosen,
              isLater: shown.position > index,
              style,
              onPick: () => pick(at),
            })
          );
        },
      }),
    ),
    message &&
      h(
        'div',
        { class: 'payload', tabIndex: 0, role: 'region', 'aria-label': 'Event in full' },
        h(
          'div',
          { class: 'payload-head' },
          h('b', null, message.text),
          ' ',
          h('span', { class: 'soft' }, new Date(message.at).toISOString()),
        ),
        h(Tree, { value: message.payload, open: 2, key: chosen }),
      ),
  );
}

const rowHeight = 44;
