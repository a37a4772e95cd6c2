/**
 * Whether work on a text of growing length takes more than its share of time: four times the length
 * may take up to nine times as long, where it would be sixteen times for a square. The least of
 * several runs is taken, once more where it looks bad, and what takes next to no time has not grown.
 */
export async function growsTooFast(
  work: (length: number) => unknown,
  mostLength = 16_384,
): Promise<boolean> {
  if ((await leastOf(1, () => work(mostLength / 2))) < noise) return false;
  for (let round = 0; round < 3; round++) {
    const long = await leastOf(2, () => work(mostLength));
    const short = await leastOf(4, () => work(mostLength / 4));
    if (long / short < 9) return false;
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
