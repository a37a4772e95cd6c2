import { setImmediate as nextTick } from 'node:timers/promises';
import type { FileDiff, JobDiff } from '../../contracts/job/diff.ts';
import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { Job } from '../../contracts/job/job.ts';
import { cleanDiff } from '../../diff/clean-diff.ts';
import type { Redactor } from '../../redact/redact.ts';
import type { FamilyMember, FamilyMessage } from '../protocol.ts';
import { sendJson } from '../server/respond.ts';
import type { Route } from '../server/route.ts';
import { requireJob } from './job-routes.ts';
import { summaryOf } from './summary.ts';

/** The routes that compare jobs. A recorded journal has none: it holds no files and one job. */
export function changeRoutes(
  engine: Pick<JobEngine, 'get' | 'diff' | 'family'>,
  redact: Redactor,
): readonly Route[] {
  return [
    {
      method: 'GET',
      path: 'jobs/:id/diff',
      async handle({ response, part, query }) {
        const { jobId } = await requireJob(engine, part('id'));
        const against = query.get('against');
        const diff = await engine.diff(jobId, against === null ? {} : { against });
        sendJson(response, await withoutSecrets(diff, redact));
      },
    },
    {
      method: 'GET',
      path: 'jobs/:id/family',
      async handle({ response, part }) {
        const family = await engine.family(part('id'));
        const message: FamilyMessage = { jobs: family.map((job) => memberOf(job, redact)) };
        sendJson(response, message);
      },
    },
  ];
}

/** File by file, so that other requests are answered in between. */
async function withoutSecrets(diff: JobDiff, redact: Redactor): Promise<JobDiff> {
  const files: FileDiff[] = [];
  for (const file of diff.files) {
    files.push(...(await cleanDiff({ ...diff, files: [file] }, redact.largeText)).files);
    await nextTick();
  }
  return { ...diff, files };
}

function memberOf(job: Job, redact: Redactor): FamilyMember {
  return { ...summaryOf(job, redact), hasFiles: job.files.length > 0 };
}
