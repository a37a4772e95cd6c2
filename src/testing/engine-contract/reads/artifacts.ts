import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { OpenEngine } from '../../engine-contract.ts';
import { fakeStages } from '../../fake-stages.ts';
import { submitted } from '../samples.ts';

/** Tests of `artifact`. */
export function testArtifacts(open: OpenEngine): void {
  test('the zip has the bytes of its file', async () => {
    const engine = await open();
    const { jobId, paths, artifacts } = await engine.result(await submitted(engine));

    const bytes = await buffer(await engine.artifact(jobId, 'zip'));

    expect(bytes).toEqual(await readFile(paths.zipPath ?? ''));
    expect(bytes.length).toBe(artifacts.zip?.bytes);
  });

  test('a job that was never packaged has no zip', async () => {
    const stages = fakeStages({ plan: { failTimes: 1, error: new Error('broken') } });
    const engine = await open({ stages });
    const { jobId } = await engine.result(await submitted(engine));

    await expect(engine.artifact(jobId, 'zip')).rejects.toMatchObject({
      code: 'ARTIFACT_NOT_FOUND',
    });
  });
}
