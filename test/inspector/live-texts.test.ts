import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LiveText } from '../../src/contracts/stages/durable-step.ts';
import { createLiveTexts } from '../../src/inspector/jobs/rows/live-texts.ts';
import { createRedactor } from '../../src/redact/redact.ts';
import { aJournalEntry } from '../helpers/jobs/a-journal-entry.ts';
import { someJob } from '../helpers/jobs/some-job.ts';

/** Not a real token. */
const token = ['ghp', 'aB3dE5gH7jK9'.repeat(3)].join('_');
const redact = createRedactor({});
const about = { type: 'live.text', jobId: 'job-1', stage: 'generate', file: 'a.js' } as const;
const of = (text: string, more: Partial<LiveText> = {}): LiveText => ({ ...about, text, ...more });
const queued = someJob({ phase: 'queued' });
const running = someJob({
  phase: 'running',
  diagnostics: {
    ...queued.diagnostics,
    attempts: [{ stage: 'generation', attempt: 1, startedAt: 10 }],
  },
});

test('a text grows by whole lines, and is not sent again until it changes', () => {
  const texts = createLiveTexts(queued, redact);
  texts.add(of('one\ntw'));
  expect(texts.take()).toEqual([{ stage: 'generate', file: 'a.js', lines: 1, text: 'one\n' }]);
  expect(texts.take()).toEqual([]);
  texts.add(of('o\nthree'));
  expect(texts.take()).toMatchObject([{ lines: 2, text: 'one\ntwo\n' }]);
});

test('no piece of a secret is sent, however the text is split', () => {
  const pieces = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 });
  const filler = fc.string({ unit: fc.constantFrom('a', ' ', '\n', ';'), maxLength: 900 });
  fc.assert(
    fc.property(filler, filler, pieces, (before, after, sizes) => {
      let rest = `${before} ${token} ${after}\n`;
      const texts = createLiveTexts(queued, redact);
      for (let turn = 0; rest !== ''; turn++) {
        const size = sizes[turn % sizes.length] ?? 1;
        texts.add(of(rest.slice(0, size)));
        rest = rest.slice(size);
        for (const { text } of texts.take()) expect(text).not.toContain('aB3dE5');
      }
    }),
  );
});

test.each([
  ['a line without an end', (index: number) => `word${index} `],
  ['many lines', (index: number) => `line ${index}\n`],
])('only the end of a long text is sent: %s', (_, piece) => {
  const texts = createLiveTexts(queued, redact);
  for (let index = 0; index < 20_000; index++) texts.add(of(piece(index)));
  const [message] = texts.take();
  expect(message?.text).toHaveLength(8192);
  expect(message?.text).toContain('19970');
});

test('the rest of a line is left out where the beginning was missed', () => {
  const late = createLiveTexts(running, redact);
  late.add(of('5gH7jK9'));
  late.add(of(' end of a line\nnext\n'));
  expect(late.take()).toMatchObject([{ text: 'next\n' }]);
  late.add(of('7jK9\nlater\n', { isCut: true }));
  expect(late.take()).toMatchObject([{ text: 'later\n' }]);
});

test('a stage that starts later is seen from its beginning, without the text of the one before', () => {
  const texts = createLiveTexts(running, redact);
  const started = (at: number) => {
    texts.observe(aJournalEntry({ type: 'stage.started', at, stage: 'generation', attempt: 1 }));
  };
  // The history of the job, which is read first.
  started(10);
  texts.add(of('rest\nold\n'));
  expect(texts.take()).toMatchObject([{ text: 'old\n' }]);
  texts.add(of('older\n'));
  started(20);
  texts.add(of('first\n', { file: 'b.js' }));
  expect(texts.take()).toMatchObject([{ file: 'b.js', text: 'first\n' }]);
});

test('a job that writes very many files keeps the text of the latest', () => {
  const texts = createLiveTexts(queued, redact);
  for (let index = 0; index < 100; index++) texts.add(of('line\n', { file: `${index}.js` }));
  expect(texts.take().map(({ file }) => file)).toEqual(
    Array.from({ length: 16 }, (_, index) => `${84 + index}.js`),
  );
});
