import { once } from 'node:events';
import { createServer } from 'node:net';
import { hostname } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { checkBlobs } from '../../src/cli/checks/check-blobs.ts';
import { checkPort } from '../../src/cli/checks/check-port.ts';
import type { EngineStatus } from '../../src/contracts/engine/engine-status.ts';
import type { Blobs } from '../../src/contracts/blobs.ts';
import { createFolderBlobs } from '../../src/blobs/folder-blobs.ts';
import { JobError } from '../../src/index.ts';
import { tempDir } from '../helpers/temp-dir.ts';

test('a blob store that refuses what is put there is closed', async () => {
  const place = await tempDir();
  let isClosed = false;
  const blobs: Blobs = {
    ...createFolderBlobs(place),
    put: () => Promise.reject(new JobError('BLOBS_REFUSED', 'permission denied')),
    close: async () => void (isClosed = true),
  };
  const checks = await checkBlobs({ place, open: async () => blobs, checkMissing: async () => [] });
  expect(checks).toMatchObject([{ ok: false, detail: 'permission denied' }]);
  expect(isClosed).toBe(true);
});

async function takenPort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const engine: EngineStatus = {
  id: 'e1',
  label: `${hostname()}:4312`,
  running: 0,
  concurrency: 0,
  isLive: true,
  renewedMs: 0,
  leaseMs: 15_000,
  stages: [],
};

test('a preview port in use is no failure while an engine of the store serves previews here', async () => {
  const port = await takenPort();
  expect(await checkPort(port, async () => [engine])).toMatchObject({
    ok: true,
    detail: `${port}, in use by ${hostname()}:4312`,
  });
});

test.each<[string, () => Promise<readonly EngineStatus[]>]>([
  ['no engine runs', async () => []],
  ['the engine only runs jobs', async () => [{ ...engine, concurrency: 4 }]],
  ['the engine has ended', async () => [{ ...engine, isLive: false }]],
  ['the engine runs elsewhere', async () => [{ ...engine, label: 'elsewhere.example:1' }]],
  ['the store cannot be read', () => Promise.reject(new Error('locked'))],
])('a preview port in use is a failure if %s', async (_, engines) => {
  const port = await takenPort();
  const detail = `${port} is in use`;
  expect(await checkPort(port, engines)).toMatchObject({ required: true, detail });
});
