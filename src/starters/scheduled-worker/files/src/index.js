import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openJob } from './job.js';
import { openPage } from './page.js';
import { nextTime, readSchedule } from './schedule.js';
import { settings } from './settings.js';
import { t } from './texts.js';
import { createWorker } from './worker.js';

if (existsSync('.env')) process.loadEnvFile('.env');

const guarded = ['NOTIFY_URL', 'WEBHOOK_URL', 'CLEANUP_DELETE'];

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exit(error.code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1);
}

async function main() {
  const { values } = parseArgs({
    options: { once: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  });
  const env = { ...settings.variables, ...process.env };
  // Tells nobody, and deletes nothing.
  if (values['dry-run']) for (const name of guarded) delete env[name];
  const schedule = readSchedule(settings, env);
  const job = await openJob({ env });
  const next = (now) => nextTime(schedule, now);
  const worker = createWorker({ job: (tools) => job.run(tools), next });
  let page;

  async function stop() {
    // A run that does not listen must not keep the process alive.
    setTimeout(() => process.exit(0), 10_000).unref();
    page?.close();
    page?.closeAllConnections();
    await worker.stop();
    await job.close?.();
    process.exit(0);
  }
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);

  if (values.once || values['dry-run']) {
    const isDone = await worker.once();
    await job.close?.();
    process.exit(isDone ? 0 : 1);
  }
  const when = schedule.at ?? schedule.everySeconds + ' s';
  const said =
    settings.when && schedule === settings.schedule ? settings.when + ' (' + when + ')' : when;
  console.log(
    t('{x} runs now and then {when}. Ctrl-C ends it.', { x: settings.title, when: said }),
  );
  if (openPage !== undefined) {
    page = await openPage(job.status);
    console.log('The status page is at http://localhost:' + page.address().port);
  }
  worker.start();
}
