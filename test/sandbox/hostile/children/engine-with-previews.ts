/**
 * An engine that previews servers live, until it is killed. Arguments: the folder of its store, and how many
 * jobs to run. Sends the addresses of their previews.
 */
import { join } from 'node:path';
import { createJobEngine, defineStage } from '../../../../src/index.ts';
import { packageStage } from '../../../../src/stages/package/package.ts';

const [, , base = '', count = '0'] = process.argv;
const manifest = { name: 'live', type: 'module', scripts: { start: `node index.js` } };
const source = `import { createServer } from 'node:http';
createServer((request, response) => response.end('fine')).listen(3000);`;
const engine = await createJobEngine({
  store: join(base, 'jobs.db'),
  limits: { leaseMs: 2_000 },
  config: {
    workBase: join(base, 'work'),
    outputBase: join(base, 'output'),
    logBase: join(base, 'logs'),
    sandbox: 'auto',
  },
  stages: {
    plan: defineStage('plan', () => ({
      projectType: 'node_project',
      starter: 'rest-api',
      title: 'Live',
      slug: 'live',
      summary: 'A server.',
      framework: 'node',
      routes: [{ method: 'GET', path: '/', summary: 'The page.' }],
    })),
    generate: defineStage('generate', () => ({
      files: [
        { path: 'package.json', content: JSON.stringify(manifest) },
        { path: 'index.js', content: source },
        { path: 'README.md', content: '# Live' },
      ],
    })),
    // Without a trial run.
    package: packageStage,
  },
});
const userMessage = 'a web server';
const submitted = await Promise.all(
  Array.from({ length: Number(count) }, (_, at) =>
    engine.submit({ userMessage, userId: `u${at}`, channelId: 'c', projectType: 'node_project' }),
  ),
);
const jobs = await Promise.all(submitted.map(({ jobId }) => engine.result(jobId)));
process.send?.(jobs.map(({ preview, error }) => preview.url ?? preview.reason ?? error?.message));
