import { createHash } from 'node:crypto';
import { ownVersion } from '../../workspace/own-version.ts';
import { collisionKey } from '../../workspace/paths/safe-path.ts';

/** A file in the manifest of an archive. */
export interface ManifestEntry {
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

export function manifestEntry(path: string, data: Uint8Array): ManifestEntry {
  const sha256 = createHash('sha256').update(data).digest('hex');
  return { path, bytes: data.byteLength, sha256 };
}

/** The text of the manifest. Depends only on the files and the version of jobchart, not on time or place. */
export function archiveManifest(files: readonly ManifestEntry[]): string {
  return `${JSON.stringify({ jobchart: ownVersion(), files }, null, 2)}\n`;
}

/** Free names for the manifest and the bill of materials: a site may have its own manifest.json. */
export function addedNames(paths: readonly string[]): {
  readonly manifest: string;
  readonly bill: string;
} {
  const taken = takenKeys(paths);
  return { manifest: freeName(taken, 'manifest'), bill: freeName(taken, 'sbom.cdx') };
}

/** The keys of files and of their folders: a file of such a name collides with one of them. */
export function takenKeys(paths: readonly string[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const key of paths.map(collisionKey)) {
    for (let end = key.indexOf('/'); end !== -1; end = key.indexOf('/', end + 1))
      keys.add(key.slice(0, end));
    keys.add(key);
  }
  return keys;
}

function freeName(taken: ReadonlySet<string>, stem: string): string {
  const names = [`${stem}.json`, `jobchart-${stem}.json`];
  for (let number = 2; ; number += 1) {
    const name = names.shift() ?? `jobchart-${stem}-${number}.json`;
    if (!taken.has(name)) return name;
  }
}
