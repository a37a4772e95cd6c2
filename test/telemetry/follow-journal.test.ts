import { expect, test, vi } from 'vitest';
import type { JournalEntry } from '../../src/contracts/job/journal.ts';
import { JobError } from '../../src/index.ts';
import { followJournal } from '../../src/telemetry/follow/follow-journal.ts';
import { virtualClock } from '../../src/testing/index.ts';
import { request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';

test('a store that fails for a while is told of once, and no entry is missed or read twice', async () => {
  const clock = virtualClock();
  const home = sharedHome();
  const engine = await home.open();
  const { jobId } = await engine.submit(request);
  await engine.result(jobId);
  const all = await Array.fromAsync(engine.watch({ jobId }));
  const read: number[] = [];
  const [onLost, onRegained] = [vi.fn<(error: JobError) => void>(), vi.fn<() => void>()];
  const stopped = new AbortController();
  let failures = 0;
  const watch = (options: { readonly after?: string }) => failingTwice(options);
  async function* failingTwice(options: { readonly after?: string }) {
    let count = 0;
    for await (const entry of engine.watch({ ...options, signal: stopped.signal })) {
      if (count === 3 && failures < 2) {
        failures += 1;
        throw new JobError('STORE_FAILED', 'disk');
      }
      count += 1;
      yield entry;
    }
  }
  const onEntry = ({ seq }: JournalEntry) => {
    read.push(seq);
    if (seq === all.length) stopped.abort();
  };
  const following = followJournal({
    // One overload is enough: nothing asks for live texts.
    engine: { watch: watch as typeof engine.watch },
    after: undefined,
    signal: stopped.signal,
    sleep: clock.sleep,
    onEntry,
    onLost,
    onRegained,
  });
  for (const lost of [1, 2]) {
    await vi.waitFor(() => expect(onLost).toHaveBeenCalledTimes(lost), 15_000);
    expect(failures).toBe(lost);
    clock.advance(1000);
  }
  await following;

  expect(read).toEqual(all.map(({ seq }) => seq));
  expect(onRegained).toHaveBeenCalledTimes(2);
  expect(onLost).toHaveBeenCalledWith(expect.objectContaining({ code: 'STORE_FAILED' }));
});

test('an entry that could not be handled is handled again', async () => {
  const clock = virtualClock();
  const engine = await sharedHome().open();
  const handled: string[] = [];
  const onLost = vi.fn<(error: JobError) => void>();
  let isFirst = true;
  const following = followJournal({
    engine,
    after: 'latest',
    signal: new AbortController().signal,
    sleep: clock.sleep,
    onLost,
    onEntry({ type }) {
      if (type === 'job.routed' && isFirst) {
        isFirst = false;
        throw new JobError('STORE_FAILED', 'disk');
      }
      handled.push(type);
    },
  });
  const { jobId } = await engine.submit(request);
  await vi.waitFor(() => expect(onLost).toHaveBeenCalledOnce(), 15_000);
  clock.advance(1000);
  await engine.result(jobId);
  await vi.waitFor(() => expect(handled.at(-1)).toBe('job.status'), 15_000);
  await engine.close();
  await following;

  expect(handled.slice(0, 3)).toEqual(['job.created', 'job.routed', 'job.waited']);
  expect(handled.filter((type) => type === 'job.routed')).toHaveLength(1);
});

test('a store that is gone ends it', async () => {
  const gone = new JobError('STORE_GONE', 'The file is gone.');
  const opened = await sharedHome().open();
  const watch = () => {
    throw gone;
  };
  const engine = { ...opened, watch };
  const signal = new AbortController().signal;
  const sleep = virtualClock().sleep;
  const onEntry = () => {};

  await expect(followJournal({ engine, after: 'latest', signal, sleep, onEntry })).rejects.toBe(
    gone,
  );
});
