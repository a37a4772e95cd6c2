import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Blobs } from '../../src/contracts/blobs.ts';
import { defineStage, JobError, openBlobs } from '../../src/index.ts';
import { virtualClock } from '../../src/testing/index.ts';
import { request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';
import { previewStatus } from '../helpers/pages/preview-status.ts';
import { tempConfig } from '../helpers/temp-config.ts';

test('a preview that is taken down while its files are being brought stays down', async () => {
  const { engine, jobId, url, tick, arrive, files } = await takenOver();
  await engine.previews.stop(jobId, { reason: 'Phishing.' });
  await expect
    .poll(async () => {
      tick();
      return (await engine.get(jobId))?.preview.reason;
    })
    .toContain('Phishing.');
  arrive();
  await expect.poll(files).toContain(jobId);
  for (let visits = 0; visits < 20; visits += 1) expect(await previewStatus(url)).toBe(410);
});

test('files that arrive after the removal of their job are not kept', async () => {
  const { engine, jobId, url, tick, arrive, files } = await takenOver();
  const reading = engine.artifact(jobId, 'zip');
  reading.catch(() => {});
  let report: unknown;
  void engine.remove(jobId).then((removed) => (report = removed));
  await expect
    .poll(() => {
      tick();
      return report;
    })
    .toMatchObject({ jobs: 1, left: [], pending: 0 });
  arrive();
  await expect(reading).rejects.toMatchObject({ code: 'FILES_REMOVED' });
  expect(files()).toEqual([]);
  expect(await previewStatus(url)).not.toBe(200);
});

/** A job with a preview, whose machine is gone. The files are on their way to the next machine. */
async function takenOver() {
  const clock = virtualClock();
  const home = sharedHome(clock);
  const blobs = await openBlobs(join(home.config.workBase, '..', 'blobs'));
  const stages = { validate: defineStage('validate', () => ({ findings: [] })) };
  const open = (given: Blobs, config = home.config) =>
    home.open({ ...clock, blobs: given, stages, config: { ...config, browser: 'off' } });
  const first = await open(blobs);
  const { jobId } = await first.submit(request);
  const { url = '' } = (await first.result(jobId)).preview;
  await first.close();

  const config = tempConfig();
  const asked = Promise.withResolvers<void>();
  const arrival = Promise.withResolvers<void>();
  onTestFinished(() => arrival.resolve());
  let isDown = true;
  const late: Blobs = {
    ...blobs,
    async *get(ref) {
      // An engine that is opened waits for its previews, but not for a blob store that is down.
      if (isDown) throw new JobError('BLOBS_UNAVAILABLE', 'The blob store is down.');
      const chunks = await Array.fromAsync(blobs.get(ref));
      asked.resolve();
      await arrival.promise;
      yield* chunks;
    },
  };
  const engine = await open(late, config);
  isDown = false;
  const tick = () => clock.advance(500);
  tick();
  await asked.promise;
  const files = () => (existsSync(config.outputBase) ? readdirSync(config.outputBase) : []);
  return { engine, jobId, url, tick, arrive: arrival.resolve, files };
}
