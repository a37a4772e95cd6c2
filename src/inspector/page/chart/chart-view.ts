import { h } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChartMessage } from '../../protocol.ts';
import { useSize } from '../parts/hooks.ts';
import type { Tone } from '../parts/status.ts';
import { Drawing } from './drawing.ts';
import { Minimap } from './minimap.ts';
import { trailOf } from './trail.ts';
import { fit, focus, type Place, zoom } from './view-box.ts';

interface ChartViewProps {
  readonly chart: ChartMessage;
  /** Paths of the active states at each step so far. */
  readonly states: readonly (readonly string[])[];
  /** What the active states stand for. @default run */
  readonly tone?: Tone;
}

/** A chart that can be moved about, with the active states alive in it. */
export function ChartView({ chart, states, tone = 'run' }: ChartViewProps) {
  const [element, size] = useSize<HTMLDivElement>();
  const [mode, setMode] = useState<'follow' | 'fit' | 'free'>('follow');
  const [free, setFree] = useState<Place>({ scale: 1, x: 0, y: 0 });
  const drag = useRef<{ x: number; y: number; from: Place } | undefined>(undefined);
  const trail = useMemo(() => trailOf(chart, states), [chart, states]);
  // The same element is not drawn again, however often the time beside it is.
  const drawing = useMemo(() => h(Drawing, { chart, trail }), [chart, trail]);
  const now = states.at(-1) ?? [];

  const isLaidOut = size.width > 0;
  const place = !isLaidOut
    ? free
    : mode === 'follow'
      ? focus(chart, trail.active, size)
      : mode === 'fit'
        ? fit(chart, size)
        : free;
  const move = (next: Place) => {
    setFree(next);
    setMode('free');
  };
  const zoomBy = (by: number, at = { x: size.width / 2, y: size.height / 2 }) =>
    move(zoom(place, by, at));

  const placeNow = useRef(place);
  placeNow.current = place;
  useEffect(() => {
    const { current } = element;
    // Not passive, which the browser makes of one that is set as a property: the page must not scroll.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { scale, x, y } = placeNow.current;
      if (event.ctrlKey || event.metaKey) {
        const box = current?.getBoundingClientRect();
        const at = { x: event.clientX - (box?.x ?? 0), y: event.clientY - (box?.y ?? 0) };
        move(zoom(placeNow.current, Math.exp(-event.deltaY / 300), at));
      } else move({ scale, x: x - event.deltaX, y: y - event.deltaY });
    };
    current?.addEventListener('wheel', onWheel, { passive: false });
    return () => current?.removeEventListener('wheel', onWheel);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { scale, x, y } = place;
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
  const label = `Statechart ${chart.title}. Active: ${now.join(', ') || 'nothing'}.`;
  return h(
    'section',
    { class: 'chart', 'aria-label': 'Statechart' },
    h(
      'div',
      {
        ref: element,
        class: `chart-window mode-${mode}`,
        tabIndex: 0,
        role: 'application',
        'aria-label': `${label} Arrow keys move, plus and minus zoom, 0 fits, f follows.`,
        onKeyDown,
        onPointerDown: (event: PointerEvent) => {
          if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          drag.current = { x: event.clientX, y: event.clientY, from: place };
        },
        onPointerMove: (event: PointerEvent) => {
          const { current } = drag;
          if (current === undefined) return;
          const [dx, dy] = [event.clientX - current.x, event.clientY - current.y];
          if (Math.abs(dx) + Math.abs(dy) < 3) return;
          move({ scale: current.from.scale, x: current.from.x + dx, y: current.from.y + dy });
        },
        onPointerUp: () => (drag.current = undefined),
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
            style: { transform: `translate(${place.x}px, ${place.y}px) scale(${place.scale})` },
          },
          drawing,
        ),
      ),
    ),
    h(
      'div',
      { class: 'chart-tools', role: 'toolbar', 'aria-label': 'View of the statechart' },
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
    isLaidOut && h(Minimap, { chart, trail, place, size }),
  );
}
