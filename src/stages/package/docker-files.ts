import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectType } from '../../contracts/job/project-types.ts';
import { collisionKey } from '../../workspace/paths/safe-path.ts';
import type { ListedFile } from '../../workspace/trees/list-tree.ts';
import { workspaceError } from '../../workspace/workspace-error.ts';
import { addedNames, takenKeys } from './archive-manifest.ts';
import { dockerfile } from './dockerfile.ts';
import type { ReadContainer } from './read-container.ts';

/**
 * Writes a Dockerfile and a .dockerignore to `dir`, unless the project has a file or folder of that name.
 * Returns the files written.
 */
export function addDockerFiles(
  dir: string,
  files: readonly ListedFile[],
  read: ReadContainer,
  projectType: ProjectType,
): ListedFile[] {
  const written: ListedFile[] = [];
  const paths = files.map(({ path }) => path);
  const taken = takenKeys(paths);
  const write = (name: string, content: string): void => {
    if (taken.has(collisionKey(name))) return;
    try {
      writeFileSync(join(dir, name), content, { flag: 'wx', mode: 0o644 });
      written.push({ path: name, bytes: Buffer.byteLength(content) });
    } catch (error) {
      throw workspaceError('write', join(dir, name), error);
    }
  };
  write('Dockerfile', dockerfile(read, projectType));
  const { manifest, bill } = addedNames(paths);
  write('.dockerignore', [...neverNeeded, manifest, bill, ''].join('\n'));
  return written;
}

/** The files of the project that its image has: those that the .dockerignore leaves. */
export function filesInImage(files: readonly ListedFile[]): ListedFile[] {
  return files.filter(({ path }) => !ignored.test(path) || path === '.env.example');
}

const neverNeeded = [
  'node_modules',
  'npm-debug.log*',
  '.git',
  '.gitignore',
  '.env',
  '.env.*',
  '!.env.example',
  'Dockerfile',
  '.dockerignore',
  'README.md',
  // The web server of BusyBox would obey it.
  '**/httpd.conf',
];

/** The same as `neverNeeded`. */
const ignored =
  /^(?:(?:node_modules|\.git)(?:\/|$)|npm-debug\.log[^/]*$|(?:\.gitignore|\.env|\.env\.[^/]*|Dockerfile|\.dockerignore|README\.md)$)|(?:^|\/)httpd\.conf$/;
