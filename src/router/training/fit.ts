import type { RouterDecision } from '../../contracts/router.ts';
import { featuresOf, type Features } from '../features.ts';
import { wordsOf } from '../words.ts';
import type { Example } from './corpus.ts';
import { createRandom } from './random.ts';

/** The classes. One more column scores whether a Node project serves HTTP. */
export const labels = ['none', 'static_html', 'node_project', 'discord_bot'] as const;
export const columns = labels.length + 1;

/** An example with its features, which are expensive to compute. */
export interface Sample extends Example {
  readonly features: Features;
}

/** The weights: `columns` per row, one row per selected bucket, and the biases in the last row. */
export interface Fit {
  /** The row of each bucket; -1 if it has none. */
  readonly rows: Int32Array;
  readonly weights: Float32Array;
}

export interface FitOptions {
  readonly epochs?: number;
  readonly rate?: number;
  /** The share of features left out of each step, so that the model relies on no single one. */
  readonly dropout?: number;
  readonly seed?: number;
}

export function samplesOf(examples: readonly Example[], bucketCount: number): readonly Sample[] {
  return examples.map((example) => ({
    ...example,
    features: featuresOf(wordsOf(example.text), bucketCount),
  }));
}

/** Multinomial logistic regression and, for Node projects, a binary one, with AdaGrad; deterministic. */
export function fit(samples: readonly Sample[], rows: Int32Array, options: FitOptions = {}): Fit {
  const { epochs = 12, rate = 0.3, dropout = 0.25, seed = 1 } = options;
  const biasRow = rows.reduce((highest, row) => Math.max(highest, row), -1) + 1;
  const weights = new Float32Array((biasRow + 1) * columns);
  const squares = new Float32Array(weights.length).fill(1e-2);
  const model = { rows, weights };
  const random = createRandom(seed);
  const shares = languageShares(samples);
  const slopes = new Float64Array(columns);
  const averaged = new Float32Array(weights.length);
  const from = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const pace = rate / (1 + epoch / 2);
    for (const sample of random.shuffled(samples)) {
      const seen = seenRows(sample.features, model, dropout, random.next);
      const scores = scoreRows(seen, weights);
      const share = shares.get(sample.language) ?? 1;
      softmax(scores, 1).forEach((odds, column) => {
        slopes[column] = share * (odds - (labels[column] === sample.label ? 1 : 0));
      });
      slopes[columns - 1] =
        sample.label === 'node_project'
          ? share * (sigmoid(scores[columns - 1] ?? 0) - (sample.serves ? 1 : 0))
          : 0;
      step(seen, slopes, pace, weights, squares);
    }
    if (epoch < from) continue;
    for (let at = 0; at < weights.length; at += 1) {
      averaged[at] = (averaged[at] ?? 0) + (weights[at] ?? 0) / (epochs - from);
    }
  }
  // Averaging over the later epochs reduces the effect of the order of samples.
  return { rows, weights: averaged };
}

/** One score per column. */
export function score(features: Features, model: Fit): Float64Array {
  return scoreRows(
    seenRows(features, model, 0, () => 1),
    model.weights,
  );
}

export function softmax(scores: ArrayLike<number>, temperature: number): number[] {
  const powers = labels.map((_, column) => (scores[column] ?? 0) / temperature);
  const highest = Math.max(...powers);
  const exponents = powers.map((power) => Math.exp(power - highest));
  const sum = exponents.reduce((total, exponent) => total + exponent, 0);
  return exponents.map((exponent) => exponent / sum);
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

export function labelOf(scores: ArrayLike<number>): RouterDecision['projectType'] {
  const best = labels.reduce(
    (found, _, column) => ((scores[column] ?? 0) > (scores[found] ?? 0) ? column : found),
    0,
  );
  return labels[best] ?? 'none';
}

interface SeenRows {
  readonly starts: Int32Array;
  readonly values: Float32Array;
}

/** The rows of the known features, each block normalised to length 1. */
function seenRows(
  { buckets, ends }: Features,
  { rows, weights }: Fit,
  dropout: number,
  next: () => number,
): SeenRows {
  const starts = new Int32Array(buckets.length + 1);
  const values = new Float32Array(buckets.length + 1);
  let count = 0;
  let from = 0;
  for (const end of ends) {
    const value = 1 / Math.sqrt(Math.max(1, end - from)) / (1 - dropout);
    for (let index = from; index < end; index += 1) {
      const row = rows[buckets[index] ?? 0] ?? -1;
      if (row < 0 || (dropout > 0 && next() < dropout)) continue;
      starts[count] = row * columns;
      values[count] = value;
      count += 1;
    }
    from = end;
  }
  starts[count] = weights.length - columns;
  values[count] = 1;
  return { starts: starts.subarray(0, count + 1), values: values.subarray(0, count + 1) };
}

function scoreRows({ starts, values }: SeenRows, weights: Float32Array): Float64Array {
  const scores = new Float64Array(columns);
  for (let index = 0; index < starts.length; index += 1) {
    const start = starts[index] ?? 0;
    const value = values[index] ?? 0;
    for (let column = 0; column < columns; column += 1) {
      scores[column] = (scores[column] ?? 0) + value * (weights[start + column] ?? 0);
    }
  }
  return scores;
}

function step(
  { starts, values }: SeenRows,
  slopes: Float64Array,
  pace: number,
  weights: Float32Array,
  squares: Float32Array,
): void {
  for (let index = 0; index < starts.length; index += 1) {
    const start = starts[index] ?? 0;
    const value = values[index] ?? 0;
    for (let column = 0; column < columns; column += 1) {
      const slope = (slopes[column] ?? 0) * value;
      // Skips tiny steps: they are the majority and cost as much as the others.
      if (slope < 1e-5 && slope > -1e-5) continue;
      const at = start + column;
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (pace * slope) / Math.sqrt(square);
    }
  }
}

/** Gives samples of languages with few lines more weight, without equalising the languages. */
function languageShares(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { language } of examples) counts.set(language, (counts.get(language) ?? 0) + 1);
  const mean = examples.length / counts.size;
  return new Map([...counts].map(([name, count]) => [name, (mean / count) ** 0.4]));
}
