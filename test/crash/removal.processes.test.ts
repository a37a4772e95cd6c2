import { expect, test } from 'vitest';
import { inFolder } from './outcome.ts';
import {
  acts,
  prepareHome,
  runFullRemoval,
  runRemoval,
  someOf,
  tracePointsOf,
} from './removals.ts';

// The short form of what `npm run test:crash` does at every point.
test('a removal that is killed or meets a full disk is finished, and never half done', async () => {
  const outcome = await inFolder(async (base) => {
    const home = await prepareHome(base);
    const cases = await Promise.all(
      acts.map(async (act) => ({ act, points: await tracePointsOf(home, act) })),
    );
    let [kills, jobs] = [0, 0];
    const violations: string[] = [];
    const kill = cases.flatMap(({ act, points }) =>
      someOf(points, 3).map((point) => ({ act, point })),
    );
    const work = async () => {
      for (let next = kill.shift(); next !== undefined; next = kill.shift()) {
        const result = await runRemoval(home, next.act, next.point);
        kills += result.kills;
        jobs += result.jobs;
        violations.push(...result.violations);
      }
    };
    await Promise.all([work(), work()]);
    for (const { act, points } of cases.slice(1, 3)) {
      for (const point of someOf(
        points.filter((each) => each.startsWith('commit')),
        2,
      )) {
        const result = await runFullRemoval(home, act, point);
        violations.push(...(result?.violations ?? []));
      }
    }
    return { kills, jobs, violations };
  });
  expect(outcome.violations).toEqual([]);
  expect(outcome.kills).toBeGreaterThan(11);
}, 120_000);
