import { expect, test } from 'vitest';
import type { BoardListener } from '../../src/inspector/jobs/board.ts';
import { streamBoard } from '../../src/inspector/jobs/stream-board.ts';

test('a page that still reads receives what was removed, and one report of the jobs it missed', async () => {
  const sent: unknown[] = [];
  const page = Promise.withResolvers<void>();
  const counted = Promise.withResolvers<void>();
  const stream = {
    signal: new AbortController().signal,
    end() {},
    async send(event: string, data: unknown) {
      sent.push([event, data]);
      if (event === 'skipped') counted.resolve();
      await page.promise;
    },
  };
  let report: BoardListener = () => {};
  streamBoard({ listen: (to) => ((report = to), () => {}), forget() {} }, stream);

  report('jobs', []);
  report('removed', ['job-1']);
  report('jobs', []);
  report('removed', ['job-2', 'job-3']);
  report('skipped', { jobs: 4 });
  page.resolve();
  await counted.promise;

  expect(sent).toEqual([
    ['jobs', []],
    ['removed', ['job-1', 'job-2', 'job-3']],
    ['skipped', { jobs: 2 }],
  ]);
});
