/**
 * Whether work on a text of growing length takes more than its share of time: eight times the length
 * may take up to 24 times as long, where it would be 64 times for a square. The least of several
 * runs is taken, again and again while it looks bad, for other work disturbs it; and what takes next
 * to no time has not grown.
 */
export async function growsTooFast(
  work: (length: number) => unknown,
  mostLength = 16_384,
): Promise<boolean> {
  if ((await leastOf(1, () => work(mostLength / 2))) < noise) return false;
  for (let round = 0; round < 4; round++) {
    const long = await leastOf(1 + round, () => work(mostLength));
    const short = await leastOf(4, () => work(mostLength / 8));
    if (long / short < 24) return false;
  }
  return true;
}

/** Milliseconds: a square takes many times as long at this length. */
const noise = 2;

async function leastOf(runs: number, work: () => unknown): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    const done = work();
    if (done instanceof Promise) await done;
    least = Math.min(least, performance.now() - began);
  }
  return least;
}
