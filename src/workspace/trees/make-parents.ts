import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Creates the parent folders of `path` under `dir`. `made` collects the folders already created. */
export function makeParents(dir: string, path: string, made: Set<string>): void {
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
    const parent = path.slice(0, end);
    if (made.has(parent)) continue;
    mkdirSync(join(dir, parent), { mode: 0o755 });
    made.add(parent);
  }
}
