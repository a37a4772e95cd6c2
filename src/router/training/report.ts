import { calibrate, type Judged } from './cross-validate.ts';
import { columns, labelOf, labels, softmax } from './fit.ts';

/** Accuracy overall, by label, by language and by confidence, and of the preview decision. */
export function report(judged: readonly Judged[]): string {
  const right = judged.filter(isRight);
  const nodes = judged.filter(({ sample }) => sample.label === 'node_project');
  const served = nodes.filter(
    ({ sample, scores }) => (scores[columns - 1] ?? 0) > 0 === sample.serves,
  );
  return [
    `messages ${judged.length}, correct ${percent(right.length, judged.length)}`,
    `preview of Node projects correct ${percent(served.length, nodes.length)}`,
    '',
    'label and predicted label',
    `${' '.repeat(14)}${labels.map((label) => label.padStart(14)).join('')}`,
    ...labels.map((label) => confusions(label, judged)),
    '',
    'language, correct',
    ...[...Map.groupBy(judged, ({ sample }) => sample.language)].map(
      ([name, own]) => `${name.padEnd(14)}${percent(own.filter(isRight).length, own.length)}`,
    ),
    '',
    'confidence, correct',
    ...calibrationLines(judged),
    '',
  ].join('\n');
}

function isRight({ sample, scores }: Judged): boolean {
  return labelOf(scores) === sample.label;
}

function confusions(label: string, judged: readonly Judged[]): string {
  const own = judged.filter(({ sample }) => sample.label === label);
  const counts = labels.map(
    (predicted) => own.filter(({ scores }) => labelOf(scores) === predicted).length,
  );
  return `${label.padEnd(14)}${counts.map((count) => String(count).padStart(14)).join('')}`;
}

function calibrationLines(judged: readonly Judged[]): readonly string[] {
  const { temperature, sureFrom } = calibrate(judged);
  const sure = judged.map((one) => ({
    confidence: Math.max(...softmax(one.scores, temperature)),
    right: isRight(one),
  }));
  const steps = [0.3, 0.5, 0.6, 0.7, 0.8, 0.9];
  const lines = steps.map((from, index) => {
    const to = steps[index + 1] ?? 1.01;
    const own = sure.filter(({ confidence }) => confidence >= from && confidence < to);
    return `${from} to ${Math.min(1, to)}    ${percent(own.filter(({ right }) => right).length, own.length)} of ${own.length}`;
  });
  const asked = sure.filter(({ confidence }) => confidence < sureFrom);
  return [
    ...lines,
    `asks below ${sureFrom}: ${percent(asked.length, sure.length)} of the messages`,
  ];
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
