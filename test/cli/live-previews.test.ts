import { expect, test } from 'vitest';
import { livePreviews } from '../../src/cli/commands/servers/live-previews.ts';
import type { JobFilter } from '../../src/index.ts';
import { someJob } from '../helpers/jobs/some-job.ts';

const ended = (jobId: string, expiresAt?: number) =>
  someJob({
    jobId,
    status: 'done',
    preview: { enabled: true, ...(expiresAt !== undefined && { expiresAt }) },
  });

test('an extended preview is listed, however many newer ones have expired', async () => {
  const pages = [
    [ended('job-5'), ended('job-4', 900)],
    [ended('job-3', 1000), ended('job-2', 500)],
    [ended('job-1', 5000)],
  ];
  const list = async ({ cursor = '0' }: JobFilter = {}) => {
    const next = Number(cursor) + 1;
    const jobs = pages[next - 1] ?? [];
    return { jobs, ...(next < pages.length && { cursor: String(next) }) };
  };
  const live = await livePreviews({ list }, 1000);
  expect(live.map(({ jobId }) => jobId)).toEqual(['job-1']);
});
