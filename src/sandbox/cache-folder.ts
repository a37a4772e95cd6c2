import { lstatSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { makeFolders } from '../workspace/folders/make-folders.ts';
import { freshPath } from '../workspace/paths/fresh-path.ts';

/**
 * A folder for what can be made again, shared by all jobs of this user: `jobchart` in `XDG_CACHE_HOME` or
 * `~/.cache`. That of root is below `/var/cache`, because a sandbox of root runs as nobody, who must be able
 * to reach it.
 *
 * @throws {Error} if it cannot be made, or if others may have written to it
 */
export function cacheFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  uid: number | undefined = process.getuid?.(),
): string {
  const wanted = environment['XDG_CACHE_HOME'] ?? '';
  const home = uid === 0 ? '/var/cache' : join(homedir(), '.cache');
  const folder = join(isAbsolute(wanted) ? wanted : home, 'jobchart');
  makeFolders(folder, 0o755);
  const stats = lstatSync(folder);
  if (!stats.isDirectory() || stats.uid !== uid || (stats.mode & 0o022) !== 0) {
    throw new Error(`${folder} must be a folder of this user, to which nobody else can write.`);
  }
  return folder;
}

/** Writes a file as a whole, unless it has that content: other processes may be reading it. */
export function keepFile(path: string, content: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() && readFileSync(path, 'utf8') === content)
    return;
  const aside = freshPath(path);
  writeFileSync(aside, content, { mode: 0o644 });
  renameSync(aside, path);
}
