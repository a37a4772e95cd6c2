import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach } from 'vitest';
import { openBlobs } from '../../src/open-blobs.ts';
import { blobsContract } from '../../src/testing/index.ts';
import { tempDir } from '../helpers/temp-dir.ts';

let folder = '';
beforeEach(async () => {
  folder = join(await tempDir(), 'blobs');
});

blobsContract({
  open: () => openBlobs(folder),
  async tamper(sha256) {
    const file = await open(join(folder, sha256.slice(0, 2), sha256), 'r+');
    await file.write('tampered', 100);
    await file.close();
  },
});
