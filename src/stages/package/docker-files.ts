import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../contracts/job/plan.ts';
import type { TreeFile } from '../../contracts/stages/validation.ts';
import type { ListedFile } from '../../workspace/trees/list-tree.ts';
import { realFolder } from '../../workspace/paths/open-plain.ts';
import { readListed } from '../../workspace/trees/read-listed.ts';
import { workspaceError } from '../../workspace/workspace-error.ts';
import { manifestName } from './archive-manifest.ts';

/**
 * Writes a Dockerfile and a .dockerignore to `dir`, unless the project has its own. Returns the files
 * written.
 */
export async function addDockerFiles(
  dir: string,
  files: readonly ListedFile[],
  plan: Plan,
): Promise<ListedFile[]> {
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
  write('Dockerfile', await dockerfileFor(dir, files, plan));
  write('.dockerignore', dockerignore(manifestName(names)));
  return written;
}

/** The Dockerfile of a static site is fixed; the code for other projects is loaded only if needed. */
async function dockerfileFor(
  dir: string,
  files: readonly ListedFile[],
  plan: Plan,
): Promise<string> {
  if (plan.projectType === 'static_html') return staticSite;
  const { dockerfile } = await import('./dockerfile.ts');
  const root = realFolder(dir);
  const listed = files.map((file): [string, TreeFile] => {
    const text = decisive.has(file.path) ? readListed(root, file).toString('utf8') : undefined;
    return [file.path, { ...file, text }];
  });
  return dockerfile(new Map(listed), plan);
}

/** Files that determine what the container needs: packages, and a data folder. */
const decisive = new Set(['package.json', 'src/store.js']);

const staticSite = `FROM nginxinc/nginx-unprivileged:1.28.0-alpine
COPY . /usr/share/nginx/html
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD ["wget", "-q", "--spider", "http://127.0.0.1:8080/"]
`;

/** Files an image does not need. `manifest` is the name of the archive's manifest. */
function dockerignore(manifest: string): string {
  return `node_modules
npm-debug.log*
.git
.gitignore
.env
.env.*
!.env.example
Dockerfile
.dockerignore
README.md
${manifest}
`;
}
