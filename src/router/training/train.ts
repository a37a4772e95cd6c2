/**
 * Trains the router: `npm run train:router` writes `model-data.ts`, with the same bytes every time.
 * `--report` also prints the accuracy on lines outside the training data. `--check` writes nothing and
 * fails if the file does not match the data.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ModelData } from '../model.ts';
import { createCorpus } from './corpus.ts';
import { calibrate, crossValidate } from './cross-validate.ts';
import { fit, samplesOf, type Sample } from './fit.ts';
import { quantize } from './quantize.ts';
import { report } from './report.ts';
import { selectRows } from './select.ts';

/** More buckets and rows increase the size and hardly improve accuracy. */
const sizes = { bucketCount: 2 ** 18, rows: 22_000 };
const file = new URL('../model-data.ts', import.meta.url);

export interface TrainOptions {
  readonly bucketCount?: number;
  readonly rows?: number;
}

/** Trains a model on the samples. */
export function train(
  samples: readonly Sample[],
  about: Pick<ModelData, 'trainedOn' | 'temperature' | 'sureFrom'>,
  { bucketCount = sizes.bucketCount, rows = sizes.rows }: TrainOptions = {},
): ModelData {
  return quantize(fit(samples, selectRows(samples, bucketCount, rows)), about);
}

function main(): void {
  const { values } = parseArgs({
    options: { report: { type: 'boolean' }, check: { type: 'boolean' } },
  });
  const { examples, hash } = createCorpus();
  const samples = samplesOf(examples, sizes.bucketCount);
  const judged = crossValidate(samples, (part) =>
    fit(part, selectRows(part, sizes.bucketCount, sizes.rows)),
  );
  if (values.report === true) process.stdout.write(report(judged));
  const text = textOf(train(samples, { trainedOn: hash, ...calibrate(judged) }));
  if (values.check !== true) writeFileSync(file, text);
  else if (text !== readFileSync(file, 'utf8')) {
    process.exitCode = 1;
    process.stderr.write(
      `${fileURLToPath(file)} does not match the data. Run: npm run train:router\n`,
    );
  }
}

function textOf(data: ModelData): string {
  const lines = Object.entries(data).map(([name, value]) =>
    Array.isArray(value)
      ? `  ${name}: [${value.join(', ')}],\n`
      : `  ${name}: ${typeof value === 'string' ? `'${value}'` : String(value)},\n`,
  );
  return `import type { ModelData } from './model.ts';\n\n/** Written by training/train.ts. */\nexport const modelData: ModelData = {\n${lines.join('')}};\n`;
}

if (import.meta.main) main();
