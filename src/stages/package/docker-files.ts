import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../contracts/plan.ts';
import type { TreeFile } from '../../contracts/validation.ts';
import type { ListedFile } from '../../workspace/trees/list-tree.ts';
import { realFolder } from '../../workspace/paths/open-plain.ts';
import { readListed } from '../../workspace/trees/read-listed.ts';
import { workspaceError } from '../../workspace/workspace-error.ts';
import { manifestName } from './archive-manifest.ts';
import { dockerfile } from './dockerfile.ts';
import { dockerignore } from './dockerignore.ts';

/**
 * Writes a Dockerfile and a .dockerignore into `dir`, each unless the project brings its own; gives
 * what was written.
 */
export function addDockerFiles(
  dir: string,
  files: readonly ListedFile[],
  plan: Plan,
): ListedFile[] {
  const written: ListedFile[] = [];
  const names = new Set(files.map(({ path }) => path.toLowerCase()));
  const write = (name: string, content: string): void => {
    if (names.has(name.toLowerCase())) return;
    try {
      writeFileSync(join(dir, name), content, { flag: 'wx', mode: 0o644 });
      written.push({ path: name, bytes: Buffer.byteLength(content) });
    } catch (error) {
      throw workspaceError('write', join(dir, name), error);
    }
  };
  const root = realFolder(dir);
  const listed = files.map((file): [string, TreeFile] => {
    const text = telling.has(file.path) ? readListed(root, file).toString('utf8') : undefined;
    return [file.path, { ...file, text }];
  });
  write('Dockerfile', dockerfile(new Map(listed), plan));
  write('.dockerignore', dockerignore(manifestName(names)));
  return written;
}

/** Files that say what a container needs: packages, and a folder for data. */
const telling = new Set(['package.json', 'src/store.js']);
