import { columns, fit, labels, type Sample } from './fit.ts';

/**
 * Assigns a row to the `limit` most important buckets: those with the largest spread of weights after
 * a short training on all buckets, times the square root of the number of lines they occur in.
 */
export function selectRows(
  samples: readonly Sample[],
  bucketCount: number,
  limit: number,
): Int32Array {
  const lines = countLines(samples, bucketCount);
  const candidates = rowsFor(bucketCount, (bucket) => (lines[bucket] ?? 0) > 1);
  const { weights } = fit(samples, candidates, { epochs: 4 });
  const worth = new Float64Array(bucketCount);
  candidates.forEach((row, bucket) => {
    if (row < 0) return;
    const own = labels.map((_, column) => weights[row * columns + column] ?? 0);
    const mean = own.reduce((sum, weight) => sum + weight, 0) / own.length;
    const spread = own.reduce((sum, weight) => sum + Math.abs(weight - mean), 0);
    worth[bucket] = spread * Math.sqrt(lines[bucket] ?? 0);
  });
  const chosen = new Set(
    Array.from(worth.keys())
      .filter((bucket) => (worth[bucket] ?? 0) > 0)
      .toSorted((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b)
      .slice(0, limit),
  );
  return rowsFor(bucketCount, (bucket) => chosen.has(bucket));
}

/** For each bucket, the number of lines in whose samples it occurs. */
function countLines(samples: readonly Sample[], bucketCount: number): Int32Array {
  const counts = new Int32Array(bucketCount);
  const last = new Int32Array(bucketCount).fill(-1);
  const numbers = new Map<string, number>();
  for (const { features, group } of samples) {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    for (const bucket of features.buckets) {
      if (last[bucket] === number) continue;
      last[bucket] = number;
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
  }
  return counts;
}

function rowsFor(bucketCount: number, has: (bucket: number) => boolean): Int32Array {
  const rows = new Int32Array(bucketCount).fill(-1);
  let next = 0;
  for (let bucket = 0; bucket < bucketCount; bucket += 1) {
    if (!has(bucket)) continue;
    rows[bucket] = next;
    next += 1;
  }
  return rows;
}
