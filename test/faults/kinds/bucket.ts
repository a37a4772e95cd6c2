import { type Fault, killEvery, type Run, second } from '../fault.ts';

/** A blob store that fails for seconds at a time, while workers that share no folder are killed. */
export const bucketFaults: readonly Fault[] = (['down', 'slow', 'full'] as const).map((how) => ({
  name: `the blob store ${how}, workers killed`,
  hasBucket: true,
  async strike(run) {
    const [times, kills] = await Promise.all([failInTurn(run, how), killEvery(run, 3 * second)]);
    const answers = how === 'down' ? '' : `, ${run.bucket?.struck} answers`;
    return `${times} times${answers}, ${kills}`;
  },
}));

/** Fails four of five seconds. */
async function failInTurn({ bucket, wait }: Run, how: 'down' | 'slow' | 'full'): Promise<number> {
  let times = 0;
  while (await wait(second)) {
    times += 1;
    await bucket?.fail(how);
    await wait(4 * second);
    await bucket?.fail('not');
  }
  return times;
}
