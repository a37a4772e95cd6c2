import { metrics, type Sample } from './sample.ts';

type Metric = (typeof metrics)[number];

/** The mean of each metric in each tenth. */
function tenths(samples: readonly Sample[]): readonly Readonly<Record<Metric, number>>[] {
  return Array.from({ length: 10 }, (_, index) => {
    const from = Math.floor((samples.length * index) / 10);
    const part = samples.slice(from, Math.floor((samples.length * (index + 1)) / 10));
    const mean = (metric: Metric) =>
      part.reduce((sum, sample) => sum + sample[metric], 0) / Math.max(1, part.length);
    return {
      disk: mean('disk'),
      store: mean('store'),
      rss: mean('rss'),
      handles: mean('handles'),
      delay: mean('delay'),
    };
  });
}

export function soakTable(samples: readonly Sample[]): string {
  const row = (cells: readonly string[]) => cells.map((cell) => cell.padStart(12)).join('');
  return [
    row(['tenth', 'disk MB', 'store MB', 'RSS MB', 'handles', 'delay ms']),
    ...tenths(samples).map(({ disk, store, rss, handles, delay }, index) =>
      row([
        String(index + 1),
        ...[disk, store, rss].map((bytes) => (bytes / 1e6).toFixed(1)),
        handles.toFixed(0),
        delay.toFixed(1),
      ]),
    ),
  ].join('\n');
}

/** What grew: the last three tenths against the second to fourth. */
export function findGrowth(samples: readonly Sample[]): readonly string[] {
  const means = tenths(samples);
  return metrics.flatMap((metric) => {
    const mean = (from: number) =>
      means.slice(from, from + 3).reduce((sum, each) => sum + each[metric], 0) / 3;
    const [early, late] = [mean(1), mean(7)];
    const isFlat = late <= early * 1.25 + slack[metric];
    return isFlat ? [] : [`${metric} grew from ${early.toFixed(1)} to ${late.toFixed(1)}`];
  });
}

/** What may come and go: a few jobs, a write-ahead log, the heap, a connection, a busy machine. */
const slack: Readonly<Record<Metric, number>> = {
  disk: 5_000_000,
  store: 17_000_000,
  rss: 40_000_000,
  handles: 10,
  delay: 15,
};
