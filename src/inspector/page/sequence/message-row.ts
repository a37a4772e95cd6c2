import { type CSSProperties, h } from 'preact';
import type { Lane, Message } from './sequence.ts';

interface MessageRowProps {
  readonly id: string;
  readonly message: Message;
  readonly lanes: readonly Lane[];
  readonly time: string;
  readonly isChosen: boolean;
  /** Whether it comes after the selected row. */
  readonly isLater: boolean;
  readonly style: CSSProperties;
  onPick(): void;
}

/** An arrow from one lane to another, with its event above and what it caused below. */
export function MessageRow(props: MessageRowProps) {
  const { id, message, lanes, time, isChosen, isLater, style, onPick } = props;
  const { text, note, tone } = message;
  const laneOf = (lane: string) =>
    Math.max(
      0,
      lanes.findIndex((each) => each.id === lane),
    );
  const [from, to] = [laneOf(message.from), laneOf(message.to)];
  const names = [lanes[from], lanes[to]].map((lane) => lane?.name ?? '');
  const width = 100 / lanes.length;
  const middle = (lane: number) => (lane + 0.5) * width;
  const [left, right] = [Math.min(from, to), Math.max(from, to)].map(middle);
  const direction = from === to ? 'is-self' : from < to ? 'is-right' : 'is-left';
  const isAtEnd = middle(Math.min(from, to)) > 55;
  return h(
    'div',
    {
      id,
      role: 'option',
      'aria-selected': isChosen ? 'true' : 'false',
      class: `message${isChosen ? ' is-chosen' : ''}${isLater ? ' is-later' : ''}`,
      style,
      onClick: onPick,
    },
    h('span', { class: 'row-time' }, time),
    h('span', { class: 'sr' }, ` ${names[0]} to ${names[1]}: `),
    h(
      'span',
      { class: 'message-lanes' },
      h('i', {
        class: `message-line tone-${tone} ${direction}`,
        style: {
          left: `${left}%`,
          width: from === to ? undefined : `${(right ?? 0) - (left ?? 0)}%`,
        },
      }),
      h(
        'span',
        {
          class: `message-text${isAtEnd ? ' is-at-end' : ''}`,
          style: isAtEnd ? { right: `${100 - (right ?? 0)}%` } : { left: `${left}%` },
        },
        h('span', { class: `tone-${tone}` }, text),
        note !== '' && h('span', { class: 'soft' }, note),
      ),
    ),
  );
}
