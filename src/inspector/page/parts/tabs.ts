import { type ComponentChildren, h } from 'preact';
import { useRef } from 'preact/hooks';

export interface Tab {
  readonly id: string;
  readonly name: string;
  /** A number shown beside the name. */
  readonly count?: number;
  body(): ComponentChildren;
}

interface TabsProps {
  readonly tabs: readonly Tab[];
  readonly shown: string;
  onShow(id: string): void;
}

export function Tabs({ tabs, shown, onShow }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const current = tabs.find(({ id }) => id === shown) ?? tabs[0];
  if (current === undefined) return null;
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
    if (by === 0) return;
    const index = (tabs.indexOf(current) + by + tabs.length) % tabs.length;
    const next = tabs[index];
    if (next === undefined) return;
    onShow(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return h(
    'section',
    { class: 'tabs' },
    h(
      'div',
      { class: 'tab-list', role: 'tablist', 'aria-label': 'Views', ref: list, onKeyDown: step },
      tabs.map(({ id, name, count }) =>
        h(
          'button',
          {
            key: id,
            id: `tab-${id}`,
            type: 'button',
            role: 'tab',
            class: 'tab',
            'aria-selected': id === current.id ? 'true' : 'false',
            'aria-controls': 'tab-panel',
            tabIndex: id === current.id ? 0 : -1,
            onClick: () => onShow(id),
          },
          name,
          count !== undefined && count > 0 && h('span', { class: 'tab-count' }, String(count)),
        ),
      ),
    ),
    h(
      'div',
      {
        class: 'tab-panel',
        role: 'tabpanel',
        id: 'tab-panel',
        'aria-labelledby': `tab-${current.id}`,
      },
      current.body(),
    ),
  );
}
