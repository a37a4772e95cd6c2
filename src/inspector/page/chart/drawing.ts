import { type ComponentChildren, h } from 'preact';
import type { ChartArrow, ChartBox, ChartMessage } from '../../protocol.ts';
import { jumpPath } from './jump-path.ts';
import type { Trail } from './trail.ts';

interface DrawingProps {
  readonly chart: ChartMessage;
  readonly trail: Trail;
  /** Path of the state in which the actor failed. */
  readonly failed?: string | undefined;
}

/** A chart as SVG, with the trail of an actor. */
export function Drawing({ chart, trail, failed }: DrawingProps) {
  const { boxes, arrows, dots } = chart;
  const marks = marksIn(trail, failed);
  const taken = new Set(trail.taken);
  const last = trail.endsInJump ? -1 : trail.taken[0];
  const stateOf = (index: number) =>
    index === last ? ' is-last' : taken.has(index) ? ' is-taken' : '';
  return [
    h('defs', null, ['event', 'done', 'error', 'taken', 'last'].map(arrowHead)),
    boxes.filter(({ hasStates }) => hasStates).map((box) => drawBox(box, marks(box))),
    arrows.map((arrow, index) => drawArrow(arrow, index, stateOf(index))),
    trail.jumps.map((jump, index) => {
      const isLast = index === 0 && trail.endsInJump;
      const d = jumpPath(chart, jump);
      const tone = isLast ? 'last' : 'taken';
      return (
        d !== undefined &&
        h('path', {
          key: `${jump.from} ${jump.to}`,
          class: `c-line c-jump-line is-${tone}`,
          'marker-end': `url(#head-${tone})`,
          d,
        })
      );
    }),
    boxes.filter(({ hasStates }) => !hasStates).map((box) => drawBox(box, marks(box))),
    dots.map(({ x, y, isStart }) =>
      h('circle', {
        class: isStart ? 'c-dot' : 'c-dot c-whole',
        cx: x,
        cy: y,
        r: isStart ? 5 : 4.4,
      }),
    ),
    arrows.map((arrow, index) =>
      arrow.labels.map(({ kind, text, x, y }) =>
        h('text', { class: `c-label c-label-${kind}${stateOf(index)}`, x, y }, text),
      ),
    ),
    boxes.map((box) => drawTexts(box, marks(box))),
  ];
}

function drawBox(box: ChartBox, marks: string): ComponentChildren {
  const { x, y, width, height, type, history } = box;
  if (type === 'history') {
    const [cx, cy] = [x + width / 2, y + height / 2];
    return h(
      'g',
      { key: box.id },
      h('circle', { class: `c-box${marks}`, cx, cy, r: width / 2 }),
      h(
        'text',
        { class: 'c-name', 'text-anchor': 'middle', x: cx, y: cy + 5 },
        history === 'deep' ? 'H*' : 'H',
      ),
    );
  }
  const kinds = `${box.hasStates ? ' c-group' : ''}${box.isRoot ? ' c-root' : ''}${box.isRegion ? ' c-region' : ''}`;
  return h(
    'g',
    { key: box.id, 'data-state': box.path },
    h('rect', { class: `c-box${kinds}${marks}`, x, y, width, height, rx: 9 }),
    type === 'final' &&
      h('rect', {
        class: `c-end${marks}`,
        x: x + 3,
        y: y + 3,
        width: width - 6,
        height: height - 6,
        rx: 6,
      }),
  );
}

function marksIn({ active, visited }: Trail, failed: string | undefined) {
  return ({ path, isRoot }: ChartBox): string => {
    if (isRoot) return '';
    const isFailed = path === failed ? ' is-failed' : '';
    return `${visited.has(path) ? ' is-visited' : ''}${active.has(path) ? ' is-active' : ''}${isFailed}`;
  };
}

function drawTexts(box: ChartBox, marks: string): ComponentChildren {
  const halo = box.hasStates && !box.isRoot ? ' c-halo' : '';
  return box.texts.map(({ kind, text, x, y }) =>
    h(
      'text',
      {
        class: `${kind === 'name' ? 'c-name' : `c-note c-${kind}`}${halo}${marks}`,
        x: box.x + x,
        y: box.y + y,
      },
      text,
    ),
  );
}

function drawArrow({ d, tone }: ChartArrow, index: number, state: string): ComponentChildren {
  const head = state === '' ? tone : state.slice(' is-'.length);
  return h('path', {
    key: index,
    class: `c-line c-line-${tone}${state}`,
    'marker-end': `url(#head-${head})`,
    d,
  });
}

function arrowHead(tone: string): ComponentChildren {
  return h(
    'marker',
    {
      key: tone,
      id: `head-${tone}`,
      viewBox: '0 0 8 8',
      refX: 7,
      refY: 4,
      markerWidth: 7,
      markerHeight: 7,
      orient: 'auto',
    },
    h('path', { class: `c-head c-head-${tone}`, d: 'M0 0.5 8 4 0 7.5z' }),
  );
}
