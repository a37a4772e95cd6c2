import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import type { Container } from '../../contracts/stages/image.ts';
import { hashFile } from '../../workspace/hash-file.ts';
import { withFolders } from '../layers/with-folders.ts';
import type { TarEntry } from '../layers/write-tar.ts';
import { type ImageBase, layerType } from './image-base.ts';
import { keptLayer } from './kept-layer.ts';
import { programFiles, type ProgramFile, unavailable } from './program-files.ts';

export interface OwnBaseOptions {
  readonly signal: AbortSignal;
  /** Where bases are kept; it exists. */
  readonly folder: string;
}

/**
 * A base of one program of this machine with the libraries that it needs: Node, without a shell, or BusyBox.
 * It is made once for the same files, which takes some seconds, and kept.
 *
 * Rejects with `IMAGE_BASE_UNAVAILABLE`, the error of the file system or the reason of the signal.
 */
export async function ownBase(
  kind: Container['kind'],
  { signal, folder }: OwnBaseOptions,
): Promise<ImageBase> {
  const { program, target } = kind === 'node' ? ownNode() : busybox();
  const files = await Promise.all((await programFiles(program, target)).map(withHash));
  const made = [version, ...files.map((file) => [file.target, file.sha256])];
  const key = createHash('sha256').update(JSON.stringify(made)).digest('hex');
  const layer = await keptLayer(join(folder, key), entriesOf(files), signal);
  return {
    architecture: architecture(),
    environment: ['PATH=/usr/local/bin:/usr/bin:/bin'],
    layers: [{ mediaType: layerType, ...layer }],
    components: files.map(({ target: name, sha256 }) => ({ name, sha256 })),
  };
}

/** Raised when the same files are to give another layer. */
const version = 1;

/** That of this machine, as Go calls it. */
export function architecture(): string {
  const names: Partial<Record<NodeJS.Architecture, string>> = { x64: 'amd64', ia32: '386' };
  return names[process.arch] ?? process.arch;
}

/** The Node that the project ships; this one where it does not. */
export function ownNode() {
  const found = findPackageJSON('node', import.meta.url);
  const shipped = found === undefined ? '' : join(found, '..', 'bin', 'node');
  const program = existsSync(shipped) ? shipped : process.execPath;
  return { program, target: '/usr/local/bin/node' };
}

/** Serves pages. @throws JobError `IMAGE_BASE_UNAVAILABLE` */
export function busybox() {
  const places = ['/bin', '/usr/bin', '/sbin', '/usr/sbin', '/usr/local/bin'];
  const program = places.map((place) => join(place, 'busybox')).find((path) => existsSync(path));
  if (program === undefined) throw unavailable('BusyBox, which serves pages, is not installed.');
  return { program, target: '/bin/busybox' };
}

interface HashedFile extends ProgramFile {
  readonly bytes: number;
  readonly sha256: string;
}

async function withHash(file: ProgramFile): Promise<HashedFile> {
  const { size: bytes } = statSync(file.source);
  return { ...file, bytes, sha256: await hashFile(file.source) };
}

/** Names for the users that images run as. */
const accounts = {
  'etc/passwd': `root:x:0:0:root:/:/sbin/nologin
node:x:1000:1000:node:/tmp:/sbin/nologin
nobody:x:65534:65534:nobody:/tmp:/sbin/nologin
`,
  'etc/group': 'root:x:0:\nnode:x:1000:\nnobody:x:65534:\n',
};

function entriesOf(files: readonly HashedFile[]): readonly TarEntry[] {
  const all = [
    ...Object.entries(accounts).map(([path, text]): [string, TarEntry] => [
      path,
      { path, mode: 0o644, bytes: Buffer.byteLength(text), read: () => Buffer.from(text) },
    ]),
    ...files.map(({ source, target, bytes }): [string, TarEntry] => {
      const path = target.slice(1);
      return [path, { path, mode: 0o755, bytes, read: () => createReadStream(source) }];
    }),
  ];
  const entries = withFolders(all).map(({ path, file }) => file ?? { path, mode: 0o755 });
  return [...entries, { path: 'tmp', mode: 0o1777 }];
}
