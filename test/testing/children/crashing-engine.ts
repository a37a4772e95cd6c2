/** Runs one job in an engine that is killed at the given point. */
import { createJobEngine } from '../../../src/create-job-engine.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { crashAt } from '../../../src/testing/crash-at.ts';
import type { CrashPoint } from '../../../src/testing/crash-points.ts';
import { fakeStages } from '../../../src/testing/fake-stages.ts';

const [point, base] = process.argv.slice(2) as [CrashPoint, string];
const store = await openSqliteStore(`${base}/jobs.db`);
const engine = await createJobEngine({
  ...crashAt(point, { store, stages: fakeStages() }),
  config: { workBase: `${base}/work`, outputBase: `${base}/output`, logBase: `${base}/logs` },
});
const request = { userMessage: 'a landing page', userId: 'u1', channelId: 'c1' };
const { jobId } = await engine.submit(request);
await engine.result(jobId);
await engine.close();
