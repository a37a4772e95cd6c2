import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jobMachine } from '../../machines/index.ts';
import { describeMachine } from '../../src/diagram/describe-machine.ts';
import { layOutDiagram } from '../../src/diagram/lay-out.ts';
import { toChartMessage } from '../../src/inspector/charts/chart-message.ts';
import { trailOf } from '../../src/inspector/page/chart/trail.ts';
import { focus } from '../../src/inspector/page/chart/viewport.ts';
import { diffLines } from '../../src/inspector/page/job/diff.ts';
import { lanesOf, ticksOf } from '../../src/inspector/page/job/lanes.ts';
import { someJob } from '../helpers/some-job.ts';

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
  .map((lines) => lines.join('\n'));

test('a diff contains both texts and nothing else', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = diffLines(before, after);
      const side = (other: 'added' | 'removed') =>
        lines.filter(({ kind }) => kind !== other).map((line) => line.text);
      expect(side('added').join('\n')).toBe(before);
      expect(side('removed').join('\n')).toBe(after);
      const numbers = lines.flatMap((line) => line.after ?? []);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }),
  );
});

test('a diff contains common lines only once', () => {
  expect(
    diffLines('a\nb\nc\nd', 'a\nc\nx\nd').map(({ kind, text: line }) => `${kind} ${line}`),
  ).toEqual(['same a', 'removed b', 'same c', 'added x', 'same d']);
});

test('the trail of a repair follows the arrows that were taken', async () => {
  const chart = describeMachine(jobMachine);
  const message = toChartMessage(chart.root, await layOutDiagram(chart));
  const walk = [
    'created.queued',
    'created.running',
    'planned.running',
    'generated.running',
    'planned.running',
  ];
  const trail = trailOf(
    message,
    walk.map((state) => [state]),
  );
  const arrows = trail.taken.map((index) =>
    message.arrows[index]?.labels.map((label) => label.text).join(' '),
  );
  expect(arrows).toEqual([
    'validate done [canRepair]',
    'generate done',
    'plan done',
    'job.admitted',
  ]);
  expect(trail.active).toEqual(new Set(['planned.running', 'planned', '']));
  expect(trail.visited.has('validated')).toBe(false);

  const window = { width: 700, height: 600 };
  const { scale, y } = focus(message, trail.active, window);
  const box = message.boxes.find(({ path }) => path === 'planned.running');
  const top = y + (box?.y ?? 0) * scale;
  expect(top).toBeGreaterThan(0);
  expect(top + (box?.height ?? 0) * scale).toBeLessThan(window.height);
});

test('attempts and waits are in the lane of their stage, and open ones end now', () => {
  const job = someJob({
    phase: 'waiting',
    diagnostics: {
      logsPath: '',
      stageTimings: {},
      tokenUsage: { total: 0 },
      attempts: [
        { stage: 'planning', attempt: 1, startedAt: 10, endedAt: 20, outcome: 'completed' },
        { stage: 'generation', attempt: 1, startedAt: 20, endedAt: 30, outcome: 'failed' },
      ],
      waits: [{ reason: 'queue', startedAt: 0, endedAt: 10 }],
    },
  });
  const lanes = lanesOf(job, 50).map(({ name, spans }) => [
    name,
    spans.map(({ kind, start, end }) => `${kind} ${start}-${end}`),
  ]);
  expect(lanes).toEqual([
    ['queue', ['waited 0-10']],
    ['planning', ['completed 10-20']],
    ['generation', ['failed 20-30', 'waiting 30-50']],
  ]);
});

test.each([0, 1, 7, 999, 12_345, 86_400_000])(
  'an axis of %d ms has few ticks, at round times',
  (total) => {
    const ticks = ticksOf(total);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks[0]).toBe(0);
  },
);
