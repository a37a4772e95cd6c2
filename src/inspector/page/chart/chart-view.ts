import { h } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChartMessage } from '../../protocol.ts';
import { useSize } from '../parts/hooks.ts';
import type { Tone } from '../parts/status.ts';
import { Drawing } from './drawing.ts';
import { Minimap } from './minimap.ts';
import { type Step, trailOf } from './trail.ts';
import { fit, focus, type Viewport, zoom } from './viewport.ts';

export interface ChartViewProps {
  readonly chart: ChartMessage;
  /** All steps so far. */
  readonly steps: readonly Step[];
  /** Path of the state in which the actor failed. */
  readonly failed?: string | undefined;
  /** Called when that state is clicked. */
  onPickFailed?(): void;
  /** Colour of the active states. @default run */
  readonly tone?: Tone;
}

interface Drag {
  readonly x: number;
  readonly y: number;
  readonly from: Viewport;
  /** Whether it began on the state in which the actor failed, and has not moved. */
  isOnFailed: boolean;
}

/** A chart that can be panned and zoomed, with the active states highlighted. */
export function ChartView({ chart, steps, failed, onPickFailed, tone = 'run' }: ChartViewProps) {
  const [element, size] = useSize<HTMLDivElement>();
  const [mode, setMode] = useState<'follow' | 'fit' | 'free'>('follow');
  const [free, setFree] = useState<Viewport>({ scale: 1, x: 0, y: 0 });
  const drag = useRef<Drag | undefined>(undefined);
  const trail = useMemo(() => trailOf(chart, steps), [chart, steps]);
  // Memoised, so that a re-render every second does not draw the chart again.
  const drawing = useMemo(() => h(Drawing, { chart, trail, failed }), [chart, trail, failed]);
  const now = steps.at(-1)?.states ?? [];

  const isLaidOut = size.width > 0;
  const viewport = !isLaidOut
    ? free
    : mode === 'follow'
      ? focus(chart, { active: trail.active, failed }, size)
      : mode === 'fit'
        ? fit(chart, size)
        : free;
  const move = (next: Viewport) => {
    setFree(next);
    setMode('free');
  };
  const zoomBy = (by: number, at = { x: size.width / 2, y: size.height / 2 }) =>
    move(zoom(viewport, by, at));

  const viewportNow = useRef(viewport);
  viewportNow.current = viewport;
  useEffect(() => {
    const { current } = element;
    // Preact would add a passive listener, which could not keep the page from scrolling.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { scale, x, y } = viewportNow.current;
      if (event.ctrlKey || event.metaKey) {
        const box = current?.getBoundingClientRect();
        const at = { x: event.clientX - (box?.x ?? 0), y: event.clientY - (box?.y ?? 0) };
        move(zoom(viewportNow.current, Math.exp(-event.deltaY / 300), at));
      } else move({ scale, x: x - event.deltaX, y: y - event.deltaY });
    };
    current?.addEventListener('wheel', onWheel, { passive: false });
    return () => current?.removeEventListener('wheel', onWheel);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { scale, x, y } = viewport;
    const actions: Readonly<Record<string, () => void>> = {
      '+': () => zoomBy(1.25),
      '=': () => zoomBy(1.25),
      '-': () => zoomBy(0.8),
      '0': () => setMode('fit'),
      f: () => setMode('follow'),
      ArrowLeft: () => move({ scale, x: x + 60, y }),
      ArrowRight: () => move({ scale, x: x - 60, y }),
      ArrowUp: () => move({ scale, x, y: y + 60 }),
      ArrowDown: () => move({ scale, x, y: y - 60 }),
    };
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };

  const modeButton = (name: 'follow' | 'fit', text: string, title: string) =>
    h(
      'button',
      {
        type: 'button',
        'aria-pressed': mode === name ? 'true' : 'false',
        title,
        onClick: () => setMode(name),
      },
      text,
    );
  const label = `Statechart ${chart.title}. Active: ${now.join(', ') || 'none'}.`;
  return h(
    'section',
    { class: 'chart', 'aria-label': 'Statechart' },
    h(
      'div',
      { class: 'chart-tools', role: 'toolbar', 'aria-label': 'Statechart view' },
      modeButton('follow', 'Follow', 'Keep the active state in view (f)'),
      modeButton('fit', 'Fit', 'Show the whole chart (0)'),
      h(
        'button',
        {
          type: 'button',
          'aria-label': 'Zoom out',
          title: 'Zoom out (-)',
          onClick: () => zoomBy(0.8),
        },
        '−',
      ),
      h(
        'button',
        {
          type: 'button',
          'aria-label': 'Zoom in',
          title: 'Zoom in (+)',
          onClick: () => zoomBy(1.25),
        },
        '+',
      ),
    ),
    h(
      'div',
      {
        ref: element,
        class: `chart-window mode-${mode}`,
        tabIndex: 0,
        role: 'application',
        'aria-label': `${label} Arrow keys pan, plus and minus zoom, 0 fits, f follows.`,
        onKeyDown,
        onPointerDown: (event: PointerEvent) => {
          if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const isOnFailed =
            event.target instanceof Element && event.target.closest('.is-failed') !== null;
          drag.current = { x: event.clientX, y: event.clientY, from: viewport, isOnFailed };
        },
        onPointerMove: (event: PointerEvent) => {
          const { current } = drag;
          if (current === undefined) return;
          const [dx, dy] = [event.clientX - current.x, event.clientY - current.y];
          if (Math.abs(dx) + Math.abs(dy) < 3) return;
          current.isOnFailed = false;
          move({ scale: current.from.scale, x: current.from.x + dx, y: current.from.y + dy });
        },
        onPointerUp: () => {
          // The capture of the pointer keeps the state from being clicked itself.
          if (drag.current?.isOnFailed === true) onPickFailed?.();
          drag.current = undefined;
        },
        onPointerCancel: () => (drag.current = undefined),
      },
      h(
        'svg',
        {
          class: `chart-drawing active-${tone}`,
          role: 'img',
          'aria-label': label,
          width: '100%',
          height: '100%',
        },
        h(
          'g',
          {
            class: 'chart-move',
            style: {
              transform: `translate(${viewport.x}px, ${viewport.y}px) scale(${viewport.scale})`,
            },
          },
          drawing,
        ),
      ),
    ),
    isLaidOut && h(Minimap, { chart, trail, failed, tone, viewport, size }),
  );
}
