import { brotliCompressSync } from 'node:zlib';
import type { ModelData } from '../model.ts';
import { columns, labels, type Fit } from './fit.ts';

/**
 * Packs a fit: weights relative to `none`, as bytes with one scale per column, and the buckets as gaps
 * in seven-bit groups. Small weights become 0, and the others of their column grow by as much together;
 * buckets without any are left out.
 */
export function quantize(
  { rows, weights }: Fit,
  about: Pick<ModelData, 'trainedOn' | 'temperature' | 'sureFrom'>,
): ModelData {
  const buckets = [...rows.keys()].filter((bucket) => (rows[bucket] ?? -1) >= 0);
  const lines = [...buckets.keys(), buckets.length].map((row) => relative(weights, row));
  const biases = lines.pop() ?? [];
  const scales = biases.map((_, column) => scaleOf(lines.map((line) => line[column] ?? 0)));
  const all = lines.map((line) => line.map((weight, column) => stepOf(weight, scales[column])));
  const steps = all.map((line) => line.map((step) => (Math.abs(step) < fewestSteps ? 0 : step)));
  const isKept = (_: unknown, row: number): boolean =>
    steps[row]?.some((step) => step !== 0) ?? false;
  return {
    ...about,
    bucketCount: rows.length,
    biases: biases.map((bias) => rounded(bias)),
    scales: scales.map((scale, column) =>
      rounded((scale * sizeOf(all, column)) / sizeOf(steps, column)),
    ),
    gaps: packed(Uint8Array.from(gapsOf(buckets.filter(isKept)))),
    weights: packed(Int8Array.from(steps.filter(isKept).flat())),
  };
}

function stepOf(weight: number, scale = 1): number {
  return Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / scale)));
}

function sizeOf(lines: readonly (readonly number[])[], column: number): number {
  return lines.reduce((sum, line) => sum + Math.abs(line[column] ?? 0), 0);
}

/** Compressed, which saves a third. */
function packed(bytes: Uint8Array | Int8Array): string {
  return brotliCompressSync(bytes).toString('base64');
}

/** Only differences between labels matter, so `none` needs no column. */
function relative(weights: Float32Array, row: number): number[] {
  const own = [...weights.subarray(row * columns, (row + 1) * columns)];
  const none = own[0] ?? 0;
  return own
    .slice(1)
    .map((weight, column) => (column < labels.length - 1 ? weight - none : weight));
}

/** Clips the few largest weights, so that the others keep their resolution. */
function scaleOf(values: readonly number[]): number {
  const sizes = values.map(Math.abs).toSorted((a, b) => a - b);
  return rounded((sizes[Math.floor(sizes.length * 0.999)] ?? 1) / mostSteps);
}

function gapsOf(buckets: readonly number[]): number[] {
  return buckets.flatMap((bucket, index) => {
    const bytes: number[] = [];
    let gap = bucket - (buckets[index - 1] ?? -1);
    for (; gap > 127; gap = Math.floor(gap / 128)) bytes.push((gap % 128) + 128);
    return [...bytes, gap];
  });
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

/** Between five and six bits of each weight: with eight, the model decides the same and takes half as much room again. */
const mostSteps = 20;
/** Smaller weights hardly decide anything, and take a fifth of the room. */
const fewestSteps = 3;
