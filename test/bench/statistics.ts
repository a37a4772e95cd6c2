/** The median; for an even count, the upper middle value. */
export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;
}

/** Durations of named candidates, by round. */
export function createTimes() {
  const times = new Map<string, number[]>();
  return {
    add(name: string, value: number): void {
      const kept = times.get(name);
      if (kept === undefined) times.set(name, [value]);
      else kept.push(value);
    },
    median: (name: string): number => median(times.get(name) ?? []),
  };
}

/** The duration of `work` in milliseconds. */
export async function timeOf(work: () => Promise<unknown> | void): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
