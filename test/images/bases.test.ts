import { execFileSync } from 'node:child_process';
import { appendFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namedBase } from '../../src/images/bases/named-base.ts';
import { tempDir } from '../helpers/temp-dir.ts';
import { tinyBase } from '../helpers/stores/tiny-base.ts';

async function baseOf(name: string) {
  const folder = await tempDir();
  return namedBase(name, { folder, architecture: 'amd64', signal: new AbortController().signal });
}

test('reads an image layout, with the types of Docker too', async () => {
  const { architecture, environment, layers } = await baseOf(await tinyBase());
  expect({ architecture, environment }).toEqual({
    architecture: 'amd64',
    environment: ['PATH=/usr/bin'],
  });
  expect(layers.map(({ mediaType }) => mediaType)).toEqual([
    'application/vnd.oci.image.layer.v1.tar+gzip',
  ]);
});

test('reads the archive of an image layout, and keeps what it unpacked', async () => {
  const layout = await tinyBase();
  const archive = join(await tempDir(), 'base.tar');
  execFileSync('tar', ['-cf', archive, '-C', layout, '.']);
  const folder = await tempDir();
  const options = { folder, architecture: 'amd64', signal: new AbortController().signal };
  const first = await namedBase(archive, options);
  expect(await namedBase(archive, options)).toEqual(first);
  expect(first.layers).toHaveLength(1);
});

test('chooses the image of this architecture', async () => {
  const platform = (architecture: string) => ({ platform: { os: 'linux', architecture } });
  const layout = await tinyBase(({ index }) => {
    const [entry] = (index as { manifests: object[] }).manifests;
    const other = { digest: `sha256:${'0'.repeat(64)}`, ...platform('arm64') };
    return { index: { manifests: [other, { ...entry, ...platform('amd64') }] } };
  });
  expect((await baseOf(layout)).architecture).toBe('amd64');
  const onlyOther = await tinyBase(() => ({
    index: { manifests: [{ digest: `sha256:${'0'.repeat(64)}`, ...platform('arm64') }] },
  }));
  await expect(baseOf(onlyOther)).rejects.toMatchObject({
    code: 'IMAGE_BASE_UNAVAILABLE',
    message: expect.stringContaining('amd64'),
  });
});

test('refuses what is not an image, or another than it names', async () => {
  const dir = await tempDir();
  const file = join(dir, 'file.tar');
  await writeFile(file, 'x'.repeat(2000));
  const unsafe = await tinyBase(() => ({
    index: { manifests: [{ digest: 'sha256:../../../x' }] },
  }));
  const damaged = await tinyBase();
  const blobs = join(damaged, 'blobs', 'sha256');
  for (const blob of await readdir(blobs)) await appendFile(join(blobs, blob), ' ');
  for (const name of [dir, file, unsafe, damaged, join(dir, 'missing')]) {
    await expect(baseOf(name)).rejects.toMatchObject({ code: 'IMAGE_BASE_UNAVAILABLE' });
  }
});
