import { createMachine } from 'xstate';
import { expect, test } from 'vitest';
import { describeMachine } from '../../src/diagram/describe-machine.ts';
import { layOutDiagram } from '../../src/diagram/lay-out.ts';

/** States in a row, and transitions between any of them. */
function flatMachine(count: number, transitions: number) {
  const on = Array.from({ length: count }, (): Record<string, string> => ({}));
  for (let index = 0; index < transitions; index += 1) {
    const from = index < count - 1 ? index : (index * 7) % count;
    const to = index < count - 1 ? index + 1 : (index * 13) % count;
    Object.assign(on[from] ?? {}, { [`EVENT_${index}`]: `s${to}` });
  }
  const states = Object.fromEntries(on.map((each, index) => [`s${index}`, { on: each }]));
  return createMachine({ id: 'flat', initial: 's0', states });
}

test('many states on one level are wrapped into columns, each state drawn once', async () => {
  const diagram = describeMachine(flatMachine(40, 70));
  const { width, height, boxes, arrows } = await layOutDiagram(diagram);
  // In a row, they would be 3,500 pixels long: too small to read when the whole chart is shown.
  expect(Math.max(width, height)).toBeLessThan(1600);
  expect(width / height).toBeGreaterThan(0.5);
  expect(width / height).toBeLessThan(2);
  expect(boxes).toHaveLength(41);
  for (const [index, box] of boxes.entries()) {
    if (box.isRoot) continue;
    const covered = boxes.slice(index + 1).filter((other) => {
      const isBeside = box.x + box.width <= other.x || other.x + other.width <= box.x;
      return !isBeside && box.y < other.y + other.height && other.y < box.y + box.height;
    });
    expect(covered).toEqual([]);
  }
  // Each state leads to the next by an arrow; far transitions are notes in the boxes.
  expect(arrows.filter(({ arrow }) => arrow !== undefined).length).toBeGreaterThanOrEqual(39);
  const notes = boxes.flatMap(({ texts }) => texts.filter(({ kind }) => kind === 'jump'));
  expect(notes.length).toBeGreaterThan(10);
});

test('few states keep their direction, and their far transitions ahead are arrows', async () => {
  const diagram = describeMachine(flatMachine(10, 20));
  const { arrows } = await layOutDiagram(diagram);
  const ahead = diagram.edges.filter(({ from, to }) => numberOf(to) - numberOf(from) > 3);
  expect(ahead.length).toBeGreaterThan(0);
  for (const { from, to } of ahead) {
    expect(arrows.some(({ arrow }) => arrow?.from === from && arrow.to === to)).toBe(true);
  }
});

function numberOf(id: string): number {
  return Number(id.replace('flat.s', ''));
}
