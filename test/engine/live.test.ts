import { expect, test } from 'vitest';
import type { LiveText } from '../../src/contracts/stages/durable-step.ts';
import { createLiveFeed } from '../../src/engine/watch/live-feed.ts';
import { defineStage } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';

const files = [{ path: 'index.html', content: '<!doctype html>' }];

test('a live watch has the text of its job beside the journal, and nothing of it is kept', async () => {
  const home = sharedHome();
  const watched = Promise.withResolvers<void>();
  const seen = Promise.withResolvers<void>();
  const stages = fakeStages({
    generate: defineStage('generate', async (_, { live }) => {
      await watched.promise;
      live({ type: 'text', file: 'index.html', text: '<!doc' });
      live({ type: 'text', file: 'about.html', text: 'about' });
      live({ type: 'text', file: 'index.html', text: 'type html>' });
      await seen.promise;
      live({ type: 'text', text: '' });
      return { files };
    }),
  });
  const engine = await home.open({ stages });
  const { jobId } = await engine.submit(request);
  const elsewhere = await engine.submit({ ...request, approval: true });

  const texts: LiveText[] = [];
  const types: string[] = [];
  for await (const entry of engine.watch({ jobId, live: true })) {
    if (entry.type === 'live.text') {
      texts.push(entry);
      if (entry.file === 'about.html') seen.resolve();
      continue;
    }
    types.push(entry.type);
    if (entry.type === 'stage.started' && entry.data.stage === 'generation') watched.resolve();
  }

  const common = { type: 'live.text', jobId, stage: 'generate' } as const;
  expect(texts).toEqual([
    { ...common, file: 'index.html', text: '<!doctype html>' },
    { ...common, file: 'about.html', text: 'about' },
  ]);
  const kept = await Array.fromAsync(engine.watch({ jobId }));
  expect(kept.map(({ type }) => type)).toEqual(types);
  await engine.send(elsewhere.jobId, { type: 'job.cancel' });
});

test('who watches without live text gets none', async () => {
  const stages = fakeStages({
    plan: defineStage('plan', (input, tools) => {
      tools.live({ type: 'text', text: 'a plan' });
      return fakeStages().plan.run(input, tools);
    }),
  });
  const engine = await sharedHome().open({ stages });
  const { jobId } = await engine.submit(request);
  const entries = await Array.fromAsync(engine.watch({ jobId }));
  expect(entries.map(({ type }): string => type)).not.toContain('live.text');
});

test('a reader that does not read holds a bounded part of the text, the end of it', () => {
  const feed = createLiveFeed();
  let woken = 0;
  const reader = feed.subscribe('job-1', () => void (woken += 1));
  for (let index = 0; index < 20_000; index += 1) {
    feed.give('job-1', 'generate', { type: 'text', file: 'a.js', text: `${index},`.padEnd(50) });
    feed.give('job-2', 'generate', { type: 'text', text: 'of another job' });
  }
  for (let index = 0; index < 1000; index += 1)
    feed.give('job-1', 'generate', {
      type: 'text',
      file: `${index}.js`,
      text: 'x'.repeat(100_000),
    });

  const texts = reader.take();
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  expect(woken).toBe(21_000);
  expect(texts.length).toBeLessThanOrEqual(64);
  expect(length).toBeLessThanOrEqual(2 * 2 ** 20);
  expect(texts.at(-1)).toMatchObject({ file: '999.js', isCut: true });
  expect(reader.take()).toEqual([]);

  feed.give('job-1', 'generate', { type: 'text', file: 'a.js', text: 'again' });
  expect(reader.take()).toMatchObject([{ text: 'again' }]);
  reader.unsubscribe();
  feed.give('job-1', 'generate', { type: 'text', text: 'too late' });
  expect(reader.take()).toEqual([]);
});

test('text that was cut says so until it is taken, and is the newest', () => {
  const feed = createLiveFeed();
  const reader = feed.subscribe(undefined, () => {});
  for (let index = 0; index < 10_000; index += 1)
    feed.give('job-1', 'plan', { type: 'text', text: `${index} ` });

  const [event] = reader.take();
  expect(event?.isCut).toBe(true);
  expect(event?.text.endsWith(' 9998 9999 ')).toBe(true);
});
