import { expect, test } from 'vitest';
import { enginesKilledInTurn, frozenPastItsLease } from './crowd.ts';
import { type Case, faults, runCase } from './matrix.ts';
import { crashPoints, messages } from './orders.ts';

// The short form of `npm run test:crash`: each point once, with types and faults in turn.
const types = Object.keys(messages) as readonly (keyof typeof messages)[];
const cases = crashPoints.map((point, index): Case => {
  const type = types[point.endsWith('preview') ? 0 : index % types.length] ?? 'static_html';
  return { point, type, fault: faults[index % faults.length] ?? 'none', count: 1 };
});

test('a job that is killed at any point is done once, with nothing lost or left', async () => {
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
  expect(kills).toBeGreaterThan(30);
}, 60_000);

test('engines on one file take over from each other', async () => {
  expect(await enginesKilledInTurn(3, 9)).toMatchObject({ jobs: 9, violations: [] });
}, 60_000);

test('an engine that was frozen past its lease changes nothing that is another’s', async () => {
  expect(await frozenPastItsLease(6)).toMatchObject({ violations: [] });
}, 60_000);
