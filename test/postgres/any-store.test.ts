import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { postgresBin, startPostgres } from '../helpers/stores/postgres.ts';
import { runNode } from '../helpers/processes/run-node.ts';
import { tempDir } from '../helpers/temp-dir.ts';

// Without a setting, `npm test` runs the file over SQLite.
test('a test file of an application passes in memory by the setting alone', async () => {
  expect(await runFile('memory')).toMatchObject({ exitCode: 0, stderr: '' });
});

test.skipIf(postgresBin === undefined)('and over PostgreSQL', async () => {
  const server = startPostgres();
  onTestFinished(() => server.remove());

  expect(await runFile(server.address())).toMatchObject({ exitCode: 0, stderr: '' });
});

async function runFile(store: string) {
  const args = [
    'run',
    '--config',
    path('test/vitest.config.ts'),
    path('examples/any-store.test.ts'),
  ];
  return runNode([path('node_modules/vitest/vitest.mjs'), ...args], {
    bases: await tempDir(),
    env: { JOB_STORE: store },
  });
}

function path(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}
