import type { ProjectType } from '../contracts/job/job.ts';
import type { Features } from './features.ts';

/** The trained model, as `training/train.ts` writes it. */
export interface ModelData {
  /** Hash of the data files. */
  readonly trainedOn: string;
  /** Calibrates the confidence; found on messages outside the training data. */
  readonly temperature: number;
  /** The confidence from which on a decision needs no question. */
  readonly sureFrom: number;
  readonly bucketCount: number;
  /** One per column: the project types in order, then whether a Node project serves HTTP. */
  readonly biases: readonly number[];
  readonly scales: readonly number[];
  /** The buckets that have a row, as gaps in seven-bit groups; Brotli, base64. */
  readonly gaps: string;
  /** Signed bytes, row by row; Brotli, base64. */
  readonly weights: string;
}

export const projectTypes = [
  'static_html',
  'node_project',
  'discord_bot',
] as const satisfies readonly ProjectType[];
/** The column after the types: whether a Node project serves HTTP. */
export const servesColumn = projectTypes.length;
const columns = projectTypes.length + 1;

export interface Model {
  readonly bucketCount: number;
  readonly temperature: number;
  readonly sureFrom: number;
  /** One score per column; `none` has the score 0. */
  score(features: Features): readonly number[];
  /** How much each owner of features favours one column over another; -1 stands for `none`. */
  weigh(features: Features, forColumn: number, againstColumn: number): ReadonlyMap<number, number>;
}

/** Unpacks a model, in about a millisecond. */
export function createModel(data: ModelData): Model {
  const { bucketCount, temperature, sureFrom, biases, scales } = data;
  const rows = unpackRows(data);
  const weights = new Int8Array(unpacked(data.weights));
  const weightOf = (row: number, column: number) =>
    column < 0 ? 0 : (weights[row * columns + column] ?? 0) * (scales[column] ?? 0);
  return {
    bucketCount,
    temperature,
    sureFrom,
    score(features) {
      const scores = [...biases];
      forEachKnown(features, rows, (row, value) => {
        for (let column = 0; column < columns; column += 1) {
          scores[column] = (scores[column] ?? 0) + value * weightOf(row, column);
        }
      });
      return scores;
    },
    weigh(features, forColumn, againstColumn) {
      const sums = new Map<number, number>();
      forEachKnown(features, rows, (row, value, index) => {
        const owner = features.owners[index] ?? 0;
        const gain = value * (weightOf(row, forColumn) - weightOf(row, againstColumn));
        sums.set(owner, (sums.get(owner) ?? 0) + gain);
      });
      return sums;
    },
  };
}

function unpacked(text: string): Buffer {
  // Loaded with the first message, so that importing the library stays cheap.
  const { brotliDecompressSync } = process.getBuiltinModule('node:zlib');
  return brotliDecompressSync(Buffer.from(text, 'base64'));
}

/** The row of each bucket, plus one; 0 if it has none. */
function unpackRows({ gaps, bucketCount }: ModelData): Uint16Array {
  const rows = new Uint16Array(bucketCount);
  let bucket = -1;
  let row = 0;
  let gap = 0;
  let power = 1;
  for (const byte of unpacked(gaps)) {
    gap += (byte % 128) * power;
    power *= 128;
    if (byte > 127) continue;
    bucket += gap;
    row += 1;
    rows[bucket] = row;
    gap = 0;
    power = 1;
  }
  return rows;
}

/** Normalises each block to length 1, so that long messages do not dominate. */
function forEachKnown(
  { buckets, ends }: Features,
  rows: Uint16Array,
  visit: (row: number, value: number, index: number) => void,
): void {
  let from = 0;
  for (const end of ends) {
    const value = 1 / Math.sqrt(Math.max(1, end - from));
    for (let index = from; index < end; index += 1) {
      const row = rows[buckets[index] ?? 0] ?? 0;
      if (row > 0) visit(row - 1, value, index);
    }
    from = end;
  }
}
