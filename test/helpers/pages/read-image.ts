import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { extract, type Headers } from 'tar-stream';

export interface Entry extends Headers {
  readonly data: Buffer;
}

/** The entries of a tar archive, in their order. */
async function readTar(data: Uint8Array): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of Readable.from([data]).pipe(extract())) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk);
    entries.push({ ...entry.header, data: Buffer.concat(chunks) });
  }
  return entries;
}

/** What the archive of an image says and has; checks every hash in it. */
export async function readImage(path: string) {
  const files = new Map((await readTar(await readFile(path))).map((one) => [one.name, one.data]));
  const json = (name: string) => JSON.parse(files.get(name)?.toString('utf8') ?? '');
  const blob = (digest: string): Buffer => {
    const data = files.get(`blobs/${digest.replace(':', '/')}`) ?? Buffer.alloc(0);
    if (digest !== digestOf(data)) throw new Error(`${digest} is not there`);
    return data;
  };
  const [entry] = json('index.json').manifests;
  const manifest = JSON.parse(blob(entry.digest).toString('utf8'));
  const config = JSON.parse(blob(manifest.config.digest).toString('utf8'));
  const layers: (readonly Entry[])[] = [];
  for (const [at, { digest }] of manifest.layers.entries()) {
    const tar = gunzipSync(blob(digest));
    if (digestOf(tar) !== config.rootfs.diff_ids[at]) throw new Error('a layer is another');
    layers.push(await readTar(tar));
  }
  return {
    digest: entry.digest as string,
    manifest,
    config,
    layers,
    docker: json('manifest.json'),
  };
}

function digestOf(data: Uint8Array): string {
  return `sha256:${createHash('sha256').update(data).digest('hex')}`;
}
