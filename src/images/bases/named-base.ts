import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import { hashFile } from '../../workspace/hash-file.ts';
import { freshPath } from '../../workspace/paths/fresh-path.ts';
import { isLocal } from '../tools/deliver-image.ts';
import { runTool } from '../tools/run-tool.ts';
import type { ImageBase } from './image-base.ts';
import { unavailable } from './program-files.ts';
import { readLayout } from './read-layout.ts';

export interface NamedBaseOptions {
  readonly signal: AbortSignal;
  /** Where what is copied is kept. */
  readonly folder: string;
  readonly architecture: string;
}

/**
 * A base that the user names: the folder of an image layout, an archive of one, or the name of an image in a
 * registry, which `skopeo` copies.
 *
 * Rejects with `IMAGE_BASE_UNAVAILABLE`, `IMAGE_TOOL_FAILED` or the reason of the signal.
 */
export async function namedBase(name: string, options: NamedBaseOptions): Promise<ImageBase> {
  if (!isAbsolute(name)) return registryBase(name, options);
  const found = await stat(name).catch((error: unknown) => {
    throw unavailable(`The base ${name} cannot be read.`, error);
  });
  return found.isDirectory() ? readLayout(name, options) : archiveBase(name, options);
}

/** Layers that are there already are not downloaded again. */
async function registryBase(name: string, options: NamedBaseOptions): Promise<ImageBase> {
  const { folder, signal, architecture } = options;
  const shared = join(folder, 'blobs');
  const layout = freshPath(join(folder, 'layout'));
  await mkdir(shared, { recursive: true, mode: 0o700 });
  try {
    const platform = ['--override-os', 'linux', '--override-arch', architecture];
    const trust = isLocal(name) ? ['--src-tls-verify=false'] : [];
    const target = ['--dest-shared-blob-dir', shared, `docker://${name}`, `oci:${layout}:base`];
    await runTool('skopeo', [...platform, 'copy', ...trust, ...target], { signal });
    await utimes(shared, new Date(), new Date());
    return await readLayout(layout, { architecture, blobs: join(shared, 'sha256') });
  } finally {
    await rm(layout, { recursive: true, force: true });
  }
}

/** An archive is unpacked once. */
async function archiveBase(path: string, options: NamedBaseOptions): Promise<ImageBase> {
  const { folder, signal } = options;
  const layout = join(folder, await hashFile(path, signal));
  const isThere = await stat(layout).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    const aside = freshPath(layout);
    try {
      await unpack(path, aside, signal);
      await rename(aside, layout);
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  }
  await utimes(layout, new Date(), new Date());
  return readLayout(layout, options);
}

async function unpack(path: string, folder: string, signal: AbortSignal): Promise<void> {
  await mkdir(join(folder, 'blobs', 'sha256'), { recursive: true, mode: 0o700 });
  const entries = extract();
  const reading = pipeline(createReadStream(path), entries, { signal });
  reading.catch(() => {});
  try {
    for await (const entry of entries) {
      const name = entry.header.name.replace(/^\.\//, '');
      if (entry.header.type === 'file' && layoutName.test(name)) {
        await pipeline(entry, createWriteStream(join(folder, name), { flags: 'wx', mode: 0o600 }));
      } else entry.resume();
    }
    await reading;
  } catch (error) {
    signal.throwIfAborted();
    throw unavailable(`${path} is not an archive of an image layout.`, error);
  }
}

const layoutName = /^(?:index\.json|blobs\/sha256\/[0-9a-f]{64})$/;
