import { expect, test } from 'vitest';
import { jobMachine, previewMachine } from '../../machines/index.ts';
import { statesOf } from '../../src/diagram/diagram.ts';
import { describeMachine } from '../../src/diagram/describe-machine.ts';
import { type DiagramLayout, layOutDiagram, type PlacedBox } from '../../src/diagram/lay-out.ts';
import { tidyDiagram } from '../../src/diagram/tidy.ts';
import { toSvg } from '../../src/diagram/to-svg.ts';
import { crowded, guarded, history, hostile, nested, parallel } from './charts.ts';

const machines = {
  nested,
  parallel,
  history,
  guarded,
  hostile,
  crowded,
  jobMachine,
  previewMachine,
};
const cases = Object.entries(machines).map(([name, machine]) => {
  const chart = describeMachine(machine);
  return [name, chart, layOutDiagram(chart)] as const;
});

test.each(cases)(
  '%s: every state has a box inside its parent, and no boxes overlap',
  async (_, chart, laidOut) => {
    const layout = await laidOut;
    const boxes = new Map(layout.boxes.map((box) => [box.id, box]));
    expect(boxes.size).toBe(statesOf(chart.root).length);
    for (const { id, states } of statesOf(chart.root)) {
      const placed = states.flatMap((state) => boxes.get(state.id) ?? []);
      expect(placed.every((box) => isInside(box, boxes.get(id)))).toBe(true);
      expect(placed.filter((box) => placed.some((other) => overlap(box, other)))).toEqual([]);
    }
  },
);

test.each(cases)(
  '%s: every arrow is horizontal and vertical, from box to box',
  async (_, chart, laidOut) => {
    const layout = await laidOut;
    const { arrows } = tidyDiagram(chart);
    expect(layout.arrows.filter(({ arrow }) => arrow)).toHaveLength(arrows.length);
    for (const { points } of layout.arrows) {
      expect(points.length).toBeGreaterThan(1);
      for (const [index, point] of points.entries()) {
        const before = points[index - 1] ?? point;
        expect(Math.min(Math.abs(point.x - before.x), Math.abs(point.y - before.y))).toBeLessThan(
          1,
        );
      }
    }
    expect(layout.arrows.filter((arrow) => !touchesBoxes(arrow, layout))).toEqual([]);
  },
);

test('an SVG is well-formed and has a description', async () => {
  const svg = toSvg(await layOutDiagram(describeMachine(nested)));
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* role="img"/);
  expect(svg).toContain('<title id="jc-title">Statechart: light</title>');
  expect(svg).toContain('<desc id="jc-desc">6 states and');
  expect(svg).toContain('prefers-color-scheme:dark');
  expect(svg.match(/<(?:text|rect|path|circle|g|svg)\b/g)?.length).toBeGreaterThan(20);
});

test('escapes names', async () => {
  const svg = toSvg(await layOutDiagram(describeMachine(hostile)));
  expect(svg).not.toContain('<script');
  expect(svg).not.toMatch(/[^\P{Cc}\n]/u);
  expect(svg).toContain('&lt;/text&gt;&lt;script&gt;');
});

test('draws the same machine the same way every time', async () => {
  const draw = async () => toSvg(await layOutDiagram(describeMachine(jobMachine)));
  expect(await draw()).toBe(await draw());
});

test('draws a state that is reached from everywhere without arrows, and notes it at its sources', () => {
  const { arrows, notes } = tidyDiagram(describeMachine(crowded));
  expect(arrows.map(({ to }) => to)).not.toContain('crowded.stopped');
  expect(notes.get('crowded.s1')).toEqual([{ kind: 'jump', text: 'STOP → stopped' }]);
  expect(notes.get('crowded.stopped')).toEqual([{ kind: 'sources', text: 'from 4 states' }]);
});

test('the job diagram fits one screen of a README', async () => {
  const { width, height } = await layOutDiagram(describeMachine(jobMachine));
  expect(width).toBeLessThan(1100);
  expect(height).toBeLessThan(1420);
});

function isInside(box: PlacedBox, outer: PlacedBox | undefined): boolean {
  if (outer === undefined) return false;
  const isRight = box.x >= outer.x && box.x + box.width <= outer.x + outer.width;
  return isRight && box.y >= outer.y && box.y + box.height <= outer.y + outer.height;
}

function overlap(a: PlacedBox, b: PlacedBox): boolean {
  if (a === b) return false;
  const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x;
  return !isBeside && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether both ends are at the border of a box, or at a dot. */
function touchesBoxes({ points }: DiagramLayout['arrows'][number], layout: DiagramLayout): boolean {
  const isNear = (a: number, b: number) => Math.abs(a - b) <= 1;
  return [points[0], points.at(-1)].every((end) => {
    if (end === undefined) return false;
    const { x, y } = end;
    const atDot = layout.dots.some((dot) => Math.hypot(dot.x - x, dot.y - y) <= 6);
    const atBox = layout.boxes.some((box) => {
      const isBetween = x >= box.x - 1 && x <= box.x + box.width + 1;
      const isLevel = y >= box.y - 1 && y <= box.y + box.height + 1;
      const atSide = isNear(x, box.x) || isNear(x, box.x + box.width);
      const atTop = isNear(y, box.y) || isNear(y, box.y + box.height);
      return (isBetween && atTop) || (isLevel && atSide);
    });
    return atDot || atBox;
  });
}
