/**
 * Whether work takes more than linear time: eight times the length may take up to 24 times as long
 * (quadratic work takes 64 times). Takes the shortest of several runs, and repeats while the result
 * looks bad, because other processes disturb it. Work that takes almost no time passes.
 */
export async function growsTooFast(
  work: (length: number) => unknown,
  mostLength = 16_384,
): Promise<boolean> {
  if ((await leastOf(1, () => work(mostLength / 2))) < noise) return false;
  for (let round = 0; round < 16; round++) {
    const long = await leastOf(1 + Math.min(round, 3), () => work(mostLength));
    const short = await leastOf(4, () => work(mostLength / 8));
    if (long < noise || long / short < 24) return false;
  }
  return true;
}

/** In milliseconds. Quadratic work takes many times as long at this length. */
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
