import { expect, test } from 'vitest';
import { enginesKilledInTurn, frozenInRepair, frozenPastItsLease } from './crowd.ts';
import { fullDisk } from './full-disk.ts';
import { type Case, faults, runCase } from './matrix.ts';
import { messages, points } from './orders.ts';

// The short form of `npm run test:crash`: some points of each kind, each fault once, half of the jobs killed
// again while they resume.
const types = Object.keys(messages) as readonly (keyof typeof messages)[];
const cases = faults.map((fault, index): Case => {
  const point = points[(2 + 7 * index) % points.length] ?? 'commit:2:before';
  return { point, type: types[index % types.length] ?? 'static_html', fault, resumes: index % 2 };
});

test('a job killed at any point is done once, with nothing lost or left behind', async () => {
  const violations: string[] = [];
  let kills = 0;
  const work = async () => {
    for (let next = cases.shift(); next !== undefined; next = cases.shift()) {
      const outcome = await runCase(next);
      violations.push(...outcome.violations);
      kills += outcome.kills;
    }
  };
  await Promise.all([work(), work()]);
  expect(violations).toEqual([]);
  expect(kills).toBeGreaterThan(9);
}, 120_000);

test('engines on one file take over from each other', async () => {
  expect(await enginesKilledInTurn(2, 6)).toMatchObject({ jobs: 6, violations: [] });
}, 120_000);

test('an engine that was frozen past its lease changes no job that another owns', async () => {
  expect(await frozenPastItsLease(6, 'awake')).toMatchObject({ violations: [] });
}, 120_000);

test('nothing is lost when the disk is full for a while, or at a kill', async (context) => {
  const outcomes = [
    await fullDisk('static_html', 'stage:plan:before', 'freed'),
    await fullDisk('node_project', 'stage:package:before', 'killed'),
  ];
  if (outcomes.includes(undefined)) return context.skip('mounting a small disk needs root');
  expect(outcomes.flatMap((outcome) => outcome?.violations)).toEqual([]);
}, 120_000);

test.runIf(process.platform === 'linux')(
  'an engine frozen while writing a log does not remove lines of its successor',
  async () => {
    expect(await frozenInRepair(3)).toMatchObject({ kills: 1, violations: [] });
  },
  120_000,
);
