/** Runs a job whose stage makes two calls, and dies at a point. */
import { createJobEngine } from '../../../src/index.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { crashAt, type CrashPoint, fakeStages } from '../../../src/testing/index.ts';
import { callingFirst } from '../../helpers/jobs/calling-stages.ts';
import { request } from '../../helpers/jobs/placeholder-engine.ts';

const [base = '', path = '', point = ''] = process.argv.slice(2);
const generate = callingFirst(fakeStages().generate, `${base}/calls`);
const { store, stages } = crashAt(point as CrashPoint, {
  store: await openSqliteStore(path),
  stages: fakeStages({ generate }),
});
const config = { workBase: `${base}/work`, outputBase: `${base}/output`, logBase: `${base}/logs` };
const engine = await createJobEngine({ store, stages, config });
await engine.submit(request);
