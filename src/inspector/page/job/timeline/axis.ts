/** Places times on an axis on which long waits are folded. Times are epoch milliseconds. */
export interface Axis {
  /** From 0 at the beginning to 1 at the end. */
  shareOf(at: number): number;
  /** Times of the ticks, since the beginning. */
  readonly ticks: readonly number[];
  readonly folds: readonly Stretch[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An axis from one time to another. Of the quiet times, those that would leave little room are folded. */
export function createAxis({ start, end }: Stretch, quiet: readonly Stretch[]): Axis {
  const total = Math.max(1, end - start);
  const folds = quiet
    .filter((one) => one.end - one.start > total * longest)
    .toSorted((a, b) => a.start - b.start);
  const folded = sum(folds.map((one) => one.end - one.start));
  const open = Math.max(1, total - folded);
  const roomOfFolds = folds.length * foldShare;
  const shareOf = (at: number) => {
    const before = folds.map((one) => Math.min(one.end, Math.max(one.start, at)) - one.start);
    const shares = folds.map(
      (one, index) => ((before[index] ?? 0) / (one.end - one.start)) * foldShare,
    );
    const elapsed = Math.min(total, Math.max(0, at - start)) - sum(before);
    return sum(shares) + (elapsed / open) * (1 - roomOfFolds);
  };
  const edges = [start, ...folds.flatMap((one) => [one.start, one.end]), end];
  const step = stepFor(open);
  const ticks = edges.flatMap((from, index) =>
    index % 2 === 0 ? roundTimes(from - start, (edges[index + 1] ?? end) - start, step) : [],
  );
  return { shareOf, folds, ticks };
}

/** A wait is folded if it is longer than this part of the whole time. */
const longest = 0.3;
/** The part of the axis for a folded wait. */
const foldShare = 0.16;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** For about five ticks. */
function stepFor(ms: number): number {
  return steps.find((step) => ms / step <= 5) ?? Math.ceil(ms / 5 / 3_600_000) * 3_600_000;
}

function roundTimes(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(to / step) - first + 1);
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}

const steps = [
  1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000, 120_000,
  300_000, 600_000, 1_800_000, 3_600_000, 7_200_000,
];
