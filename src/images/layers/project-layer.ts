import { createHash } from 'node:crypto';
import type { ImageRequest } from '../../contracts/stages/image.ts';
import { JobError } from '../../errors/job-error.ts';
import { realFolder } from '../../workspace/paths/open-plain.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { checkPaths } from '../../workspace/trees/check-files.ts';
import { readListed } from '../../workspace/trees/read-listed.ts';
import { withFolders } from './with-folders.ts';
import type { TarEntry } from './write-tar.ts';

/**
 * The files of a project, which belong to root and nobody else can write, its settings, and its folder for
 * data. Modes, owners and times of the tree are not read.
 *
 * @throws JobError `PATH_UNSAFE`, also for a name that engines take for the mark of a deleted file
 */
export function* projectLayer({ dir, files, container }: ImageRequest): Generator<TarEntry> {
  const { folder, kind, settings, dataFolder, user } = container;
  checkPaths(files);
  for (const { path } of files) if (/(?:^|\/)\.wh\./i.test(path)) throw whiteout(path);
  const root = realFolder(dir);
  const contents = [
    ...Object.entries(settings).map(([path, text]) => [path, () => Buffer.from(text)] as const),
    ...files.map((file) => [`${folder}/${file.path}`, () => readListed(root, file)] as const),
  ].map(([path, read]) => [path.slice(1), read] as const);
  for (const { path, file: read } of withFolders(contents)) {
    if (read === undefined) yield { path, mode: 0o755 };
    else {
      const data = read();
      const time = kind === 'page' ? timeOf(data) : 0;
      yield { path, mode: 0o644, time, bytes: data.byteLength, read: () => data };
    }
  }
  if (dataFolder !== undefined) {
    yield { path: dataFolder.slice(1), mode: 0o755, owner: Number(user.split(':', 1)[0]) };
  }
}

/**
 * BusyBox makes ETag and Last-Modified from the size and time of a file. With one time for all files a
 * changed file could look unchanged, so the time follows from the content. It is in 2037, because browsers
 * keep without asking what is old.
 */
function timeOf(data: Uint8Array): number {
  return end - 1 - createHash('sha256').update(data).digest().readUIntBE(0, 3);
}

const end = 2 ** 31;

function whiteout(path: string): JobError {
  const reason = 'in an image, the name marks a deleted file';
  return new JobError('PATH_UNSAFE', `The path "${oneLine(path, 120)}" is not allowed: ${reason}.`);
}
