import { statSync } from 'node:fs';
import { expect, test } from 'vitest';

import { modelData } from '../../src/router/model-data.ts';
import { createCorpus, readData } from '../../src/router/training/corpus.ts';
import { calibrate } from '../../src/router/training/cross-validate.ts';
import { samplesOf } from '../../src/router/training/fit.ts';
import { train } from '../../src/router/training/train.ts';
import { corpus } from './corpus.ts';

test('the model was trained on the data in the repository', () => {
  expect(modelData.trainedOn, 'the data changed: npm run train:router').toBe(readData().hash);
});

test('the model stays under 300 kB', () => {
  expect(statSync('src/router/model-data.ts').size).toBeLessThan(300_000);
});

test('training twice gives the same model', () => {
  const bucketCount = 4096;
  const once = ({ examples: all }: typeof corpus) => {
    const examples = all.filter((_, index) => index % 100 === 0);
    const about = { trainedOn: '', temperature: 1, sureFrom: 0.7 };
    return train(samplesOf(examples, bucketCount), about, { bucketCount, rows: 500 });
  };
  const model = once(corpus);
  expect(once(createCorpus())).toEqual(model);
  expect(Buffer.from(model.weights, 'base64').length).toBeGreaterThan(1000);
});

test('decisions from the calibrated confidence on are right in 93 % of cases', () => {
  const judge = (lead: number, count: number, label: 'static_html' | 'discord_bot') =>
    Array.from({ length: count }, () => ({
      sample: { ...sampleOf('a page'), label },
      scores: [0, lead, 0, 0, 0],
    }));
  const easy = judge(5, 100, 'static_html');
  const hard = [...judge(1, 10, 'static_html'), ...judge(1, 10, 'discord_bot')];
  const { temperature, sureFrom } = calibrate([...easy, ...hard]);
  const confidence = (lead: number) =>
    Math.exp(lead / temperature) / (Math.exp(lead / temperature) + 3);
  expect(confidence(1)).toBeLessThan(sureFrom);
  expect(confidence(5)).toBeGreaterThanOrEqual(sureFrom);
});

function sampleOf(text: string) {
  const example = { text, label: 'none', serves: false, language: 'en', group: text } as const;
  const [sample] = samplesOf([example], 4096);
  if (sample === undefined) throw new Error('No sample.');
  return sample;
}
