import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCluster } from '../blobs/machines.ts';
import { postgresBin, type PostgresServer, startPostgres } from '../helpers/stores/postgres.ts';
import { previewStatus } from '../helpers/pages/preview-status.ts';

describe.skipIf(postgresBin === undefined)('machines that share a database and no folder', () => {
  let server: PostgresServer;
  beforeAll(() => {
    server = startPostgres();
  });
  afterAll(() => server.remove());

  test.each(['validate', 'deploy', 'finalize'] as const)(
    'a job whose worker is killed in %s is finished by another one, and the front serves its preview',
    async (stopIn) => {
      const cluster = await createCluster(server.address());
      const front = await cluster.open('front', { role: 'front' });
      const { jobId } = await cluster.killed(stopIn, 'worker');
      // Killed in the last stage, it has a preview already.
      const url = (await front.get(jobId))?.preview.url;
      if (stopIn === 'finalize') expect(await previewStatus(url ?? '')).toBe(200);
      await cluster.open('second', { role: 'worker' });
      const job = await front.result(jobId);

      expect(job.status).toBe('done');
      expect(
        job.diagnostics.attempts.filter(({ outcome }) => outcome === 'interrupted'),
      ).toHaveLength(1);
      expect(job.diagnostics.attempts.filter(({ stage }) => stage === 'generation')).toHaveLength(
        1,
      );
      expect(job.preview.url).toBe(url ?? job.preview.url);
      await expect.poll(() => previewStatus(job.preview.url ?? '')).toBe(200);
      expect((await buffer(await front.artifact(jobId, 'zip'))).length).toBeGreaterThan(1000);
    },
  );
});
