import { type ComponentChildren, type CSSProperties, h } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useSize } from './hooks.ts';

interface VirtualListProps {
  readonly count: number;
  readonly rowHeight: number;
  readonly label: string;
  readonly role: 'listbox' | 'table' | 'list';
  row(index: number, style: CSSProperties): ComponentChildren;
  /** The row to scroll into view; -1 for none. */
  readonly shownIndex?: number;
  readonly class?: string;
  readonly activeId?: string;
  onKeyDown?(event: KeyboardEvent): void;
  /** Called with the rendered range. */
  onRange?(first: number, last: number): void;
  /** Rows added at the top: the scroll position moves with them. */
  readonly addedAbove?: number;
}

/** A list of any length that renders only the visible rows. */
export function VirtualList(props: VirtualListProps) {
  const { count, rowHeight, label, role, row, shownIndex = -1, onKeyDown, onRange } = props;
  const [element, { height }] = useSize<HTMLDivElement>();
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.floor(top / rowHeight) - overscan);
  const last = Math.min(count - 1, Math.ceil((top + height) / rowHeight) + overscan);

  useEffect(() => onRange?.(first, last), [first, last, count]);
  useLayoutEffect(() => {
    const { current } = element;
    const added = props.addedAbove ?? 0;
    if (current && added > 0 && current.scrollTop > rowHeight) {
      current.scrollTop += added * rowHeight;
    }
  }, [props.addedAbove]);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null || shownIndex < 0) return;
    const [start, end] = [shownIndex * rowHeight, (shownIndex + 1) * rowHeight];
    if (start < current.scrollTop) current.scrollTop = start;
    else if (end > current.scrollTop + current.clientHeight) {
      current.scrollTop = end - current.clientHeight;
    }
  }, [shownIndex, height]);

  const rows: ComponentChildren[] = [];
  for (let index = first; index <= last; index++) {
    rows.push(
      row(index, { position: 'absolute', top: `${index * rowHeight}px`, height: `${rowHeight}px` }),
    );
  }
  return h(
    'div',
    {
      ref: element,
      class: `virtual ${props.class ?? ''}`,
      tabIndex: 0,
      role,
      'aria-label': label,
      ...(role === 'table' ? { 'aria-rowcount': count } : {}),
      ...(props.activeId !== undefined && { 'aria-activedescendant': props.activeId }),
      ...(onKeyDown && { onKeyDown }),
      onScroll: (event: Event) => {
        if (event.currentTarget instanceof Element) setTop(event.currentTarget.scrollTop);
      },
    },
    h(
      'div',
      {
        class: 'virtual-rows',
        role: role === 'table' ? 'rowgroup' : 'presentation',
        style: { height: `${count * rowHeight}px` },
      },
      rows,
    ),
  );
}

const overscan = 8;
