import { setTimeout as delay } from 'node:timers/promises';
import { every, type Fault, second } from '../fault.ts';

/** What is lost between a worker and the server. */
export const networkFaults: readonly Fault[] = [
  {
    name: 'a worker cut off past its lease, then healed',
    hasNetwork: true,
    async strike(run) {
      const times = await every(run, 3 * second, async () => {
        run.network.cut();
        await delay(5 * second);
        run.network.heal();
      });
      return `${times} cuts, by ${run.network.kind}`;
    },
  },
  {
    name: 'answers to commits are lost',
    proxied: 'the first worker',
    async strike(run) {
      run.proxy.loseCommits('answers', 4);
      await every(run, second, () => {});
      run.proxy.loseCommits('none', 1);
      return `${run.proxy.lost} lost`;
    },
  },
  {
    name: 'commits are lost',
    proxied: 'the first worker',
    async strike(run) {
      run.proxy.loseCommits('commits', 4);
      await every(run, second, () => {});
      run.proxy.loseCommits('none', 1);
      return `${run.proxy.lost} lost`;
    },
  },
];
