import { statSync } from 'node:fs';
import { expect, test } from 'vitest';

import { modelData } from '../../src/router/model-data.ts';
import { createCorpus, readData } from '../../src/router/training/corpus.ts';
import { samplesOf } from '../../src/router/training/fit.ts';
import { train } from '../../src/router/training/train.ts';

test('the model was trained on the data in the repository', () => {
  expect(modelData.trainedOn, 'the data changed: npm run train:router').toBe(readData().hash);
});

test('the model stays under 300 kB', () => {
  expect(statSync('src/router/model-data.ts').size).toBeLessThan(300_000);
});

test('training twice gives the same model', () => {
  const bucketCount = 4096;
  const once = () => {
    const examples = createCorpus().examples.filter((_, index) => index % 100 === 0);
    const about = { trainedOn: '', temperature: 1 };
    return train(samplesOf(examples, bucketCount), about, { bucketCount, rows: 500 });
  };
  const model = once();
  expect(once()).toEqual(model);
  expect(model.weights.length).toBeGreaterThan(2000);
});
