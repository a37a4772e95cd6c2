import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshPath } from '../../workspace/paths/fresh-path.ts';
import { type TarEntry, type WrittenTar, writeTar } from '../layers/write-tar.ts';

export interface KeptLayer extends WrittenTar {
  readonly path: string;
}

/**
 * A layer that is made once and kept in a folder named after what it is made of. Folders that nobody has used
 * for a month are removed.
 */
export async function keptLayer(
  place: string,
  entries: Iterable<TarEntry>,
  signal: AbortSignal,
): Promise<KeptLayer> {
  const layer = (await read(place)) ?? (await make(place, entries, signal));
  await removeUnused(join(place, '..'));
  return { ...layer, path: join(place, layerName) };
}

const layerName = 'layer.tar.gz';
const keptName = 'layer.json';

async function read(place: string): Promise<WrittenTar | undefined> {
  try {
    const kept: WrittenTar = JSON.parse(await readFile(join(place, keptName), 'utf8'));
    if ((await stat(join(place, layerName))).size !== kept.bytes) return undefined;
    await utimes(place, new Date(), new Date());
    return kept;
  } catch {
    return undefined;
  }
}

async function make(
  place: string,
  entries: Iterable<TarEntry>,
  signal: AbortSignal,
): Promise<WrittenTar> {
  const aside = freshPath(place);
  try {
    await mkdir(aside, { mode: 0o700 });
    const made = await writeTar(join(aside, layerName), entries, { compress: true, signal });
    await writeFile(join(aside, keptName), JSON.stringify(made), { mode: 0o600 });
    await rm(place, { recursive: true, force: true });
    await rename(aside, place).catch(async (error: unknown) => {
      // Another process was faster.
      if ((await read(place)) === undefined) throw error;
    });
    return made;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function removeUnused(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const stats = await stat(path).catch(() => undefined);
    const isUnused = stats !== undefined && Date.now() - stats.mtimeMs > unusedMs;
    if (isUnused) await rm(path, { recursive: true, force: true });
  }
}

const unusedMs = 30 * 24 * 3_600_000;
