/**
 * Kills processes while a model plans and writes: at every write to the store, and at every call (as
 * it arrives, half answered, answered), for every project type. The log of the model server must show
 * no committed call sent twice. Then the same for follow-ups of jobs that are done. Exits 1 on a violation, or after fewer than 500 kills.
 */
import { availableParallelism } from 'node:os';
import { crashPoints } from '../../src/testing/crash-points.ts';
import { type ModelPoint, runFollowUpCase, runModelCase } from './model-cases.ts';
import { messages } from './orders.ts';

const types = Object.keys(messages) as readonly (keyof typeof messages)[];
const writes = crashPoints(30).filter((point) => point.startsWith('commit:'));
const calls = Array.from({ length: 6 }, (_, index) => index + 1).flatMap((call) =>
  (['arrived', 'half', 'answered'] as const).map((when): ModelPoint => `call:${call}:${when}`),
);
const cases = types.flatMap((type) => [
  ...[...writes, ...calls].map((point) => () => runModelCase(type, point)),
  // A follow-up makes three calls.
  ...[...(type === 'static_html' ? writes : []), ...calls.slice(0, 9)].map(
    (point) => () => runFollowUpCase(type, point),
  ),
]);
const violations: string[] = [];
let kills = 0;

await Promise.all(Array.from({ length: availableParallelism() }, work));
for (const what of violations) console.error(what);
console.log(`${kills} kills, ${violations.length} violations`);
process.exitCode = violations.length > 0 || kills < 500 ? 1 : 0;

async function work(): Promise<void> {
  for (let next = cases.shift(); next !== undefined; next = cases.shift()) {
    const outcome = await next();
    kills += outcome.kills;
    violations.push(...outcome.violations);
  }
}
