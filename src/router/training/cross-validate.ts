import { labelOf, score, softmax, labels, type Fit, type Sample } from './fit.ts';
import { seedOf } from './random.ts';

/** A sample with the scores of a model trained without its line. */
export interface Judged {
  readonly sample: Sample;
  readonly scores: ArrayLike<number>;
}

/** Trains once per fold and scores each sample with the model that has not seen its line. */
export function crossValidate(
  samples: readonly Sample[],
  trainOn: (part: readonly Sample[]) => Fit,
  folds = 3,
): readonly Judged[] {
  const foldOf = ({ group }: Sample) => seedOf(`fold ${group}`) % folds;
  return Array.from({ length: folds }, (_, fold) => {
    const model = trainOn(samples.filter((sample) => foldOf(sample) !== fold));
    return samples
      .filter((sample) => foldOf(sample) === fold)
      .map((sample) => ({ sample, scores: score(sample.features, model) }));
  }).flat();
}

interface Calibration {
  /** Minimises the log loss of the right labels. */
  readonly temperature: number;
  /** The lowest confidence from which on at least 93 % of the decisions are right. */
  readonly sureFrom: number;
}

export function calibrate(judged: readonly Judged[]): Calibration {
  const temperature = temperatureOf(judged);
  const decisions = judged.map(({ sample, scores }) => ({
    confidence: Math.max(...softmax(scores, temperature)),
    isRight: labelOf(scores) === sample.label,
  }));
  const candidates = Array.from({ length: 14 }, (_, index) => (index + 6) / 20);
  const sureFrom = candidates.find((candidate) => {
    const sure = decisions.filter(({ confidence }) => confidence >= candidate);
    return sure.filter(({ isRight }) => isRight).length >= sureShare * sure.length;
  });
  return { temperature, sureFrom: sureFrom ?? 1 };
}

const sureShare = 0.93;

function temperatureOf(judged: readonly Judged[]): number {
  const candidates = Array.from({ length: 60 }, (_, index) => (index + 5) / 20);
  const losses = candidates.map((temperature) =>
    judged.reduce((loss, { sample, scores }) => {
      const odds = softmax(scores, temperature)[labels.indexOf(sample.label)] ?? 0;
      return loss - Math.log(Math.max(odds, 1e-9));
    }, 0),
  );
  return candidates[losses.indexOf(Math.min(...losses))] ?? 1;
}
