import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Container } from '../../contracts/stages/image.ts';
import { cacheFolder } from '../../sandbox/cache-folder.ts';
import type { ImageBase } from './image-base.ts';
import { namedBase } from './named-base.ts';
import { architecture, ownBase } from './own-base.ts';

/** The names of bases, as in the configuration; without a name, one of this machine. */
export type BaseNames = Readonly<Partial<Record<Container['kind'], string | undefined>>>;

/** The base for a kind of container. Rejects like `ownBase` and `namedBase`. */
export async function chooseBase(
  kind: Container['kind'],
  names: BaseNames,
  signal: AbortSignal,
): Promise<ImageBase> {
  const folder = join(cacheFolder(), 'images');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = names[kind];
  if (name === undefined) return ownBase(kind, { folder, signal });
  return namedBase(name, { folder, signal, architecture: architecture() });
}
