import { setTimeout as delay } from 'node:timers/promises';
import { every, type Fault, killEvery, second } from '../fault.ts';

/** Workers that die, freeze, are wrong about the time, or are of two versions. */
export const processFaults: readonly Fault[] = [
  {
    name: 'a worker killed every second',
    strike: (run) => killEvery(run, second),
  },
  {
    name: 'a worker frozen past its lease',
    async strike(run) {
      const times = await every(run, 2 * second, async (time) => {
        const worker = run.workers[time % 3];
        worker?.freeze();
        await delay(4 * second);
        worker?.thaw();
      });
      return `${times} freezes`;
    },
  },
  {
    name: 'wall clocks minutes apart',
    workers: [{ clockMs: -300_000 }, {}, { clockMs: 300_000 }],
    strike: (run) => killEvery(run, 3 * second),
  },
  {
    name: 'two processes submit the same keys',
    submitters: 2,
    strike: (run) => killEvery(run, 3 * second),
  },
  {
    name: 'a rolling upgrade: newer snapshots beside old',
    workers: [{ isNewer: true }, {}, {}],
    async strike(run) {
      // Only the new worker may go on with what it has begun.
      const kills = await every(run, 2 * second, async (time) =>
        run.workers[time % 2 === 0 ? 0 : 1 + (time % 3 === 0 ? 1 : 0)]?.replace(),
      );
      return `${kills} kills`;
    },
  },
];
