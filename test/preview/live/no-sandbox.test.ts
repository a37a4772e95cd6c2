import { expect, onTestFinished, test } from 'vitest';
import { createPreviewHost } from '../../../src/index.ts';
import { tempDir } from '../../helpers/temp-dir.ts';

test('a host without a sandbox serves no project, not even its files', async () => {
  const host = createPreviewHost();
  onTestFinished(() => host.close());
  const request = { jobId: 'job-1', dir: await tempDir(), program: { paths: [] } };
  await expect(host.open(request)).rejects.toMatchObject({
    code: 'SANDBOX_UNAVAILABLE',
    message: expect.stringContaining('JOB_SANDBOX is off'),
  });
});
