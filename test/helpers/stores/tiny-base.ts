import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tempDir } from '../temp-dir.ts';

/** An image layout with one empty layer, as a base that needs no program of this machine. */
export async function tinyBase(
  change: (parts: { config: object; manifest: object; index: object }) => object = (parts) => parts,
): Promise<string> {
  const dir = await tempDir();
  const blobs = join(dir, 'blobs', 'sha256');
  await mkdir(blobs, { recursive: true });
  const put = async (data: string | Uint8Array) => {
    const sha256 = createHash('sha256').update(data).digest('hex');
    await writeFile(join(blobs, sha256), data);
    return { digest: `sha256:${sha256}`, size: Buffer.byteLength(data) };
  };
  const tar = Buffer.alloc(1024);
  const layer = await put(gzipSync(tar));
  const diffId = `sha256:${createHash('sha256').update(tar).digest('hex')}`;
  const config = {
    architecture: 'amd64',
    os: 'linux',
    config: { Env: ['PATH=/usr/bin'], User: '0', Entrypoint: ['/bin/of-the-base'] },
    rootfs: { type: 'layers', diff_ids: [diffId] },
  };
  const mediaType = 'application/vnd.docker.image.rootfs.diff.tar.gzip';
  const manifest = {
    schemaVersion: 2,
    config: await put(JSON.stringify(config)),
    layers: [{ mediaType, ...layer }],
  };
  const index = { schemaVersion: 2, manifests: [await put(JSON.stringify(manifest))] };
  const changed = change({ config, manifest, index });
  const { index: last = index } = changed as { index?: object };
  await writeFile(join(dir, 'index.json'), JSON.stringify(last));
  return dir;
}
