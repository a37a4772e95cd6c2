import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runNode } from '../helpers/processes/run-node.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const main = new URL('../../src/cli/main.ts', import.meta.url);

test.each(['20.20.2', '22.21.9', '8.0.0'])(
  'with Node %s, prints one line that names the needed version',
  async (version) => {
    const source = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
    const imported = `data:text/javascript,${encodeURIComponent(source)}`;
    const run = await runNode(['--import', imported, main.pathname, 'list'], {
      bases: await tempDir(),
    });
    expect(run).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `jobchart needs Node.js 22.22 or newer; this is ${version}. Install a newer version from https://nodejs.org, then try again.\n`,
    });
  },
);

test('the file with that check imports nothing that an old Node cannot parse', () => {
  expect(readFileSync(main, 'utf8')).not.toMatch(/^import\s|^export\s|\bawait\b|\?\.|\?\?/m);
});
