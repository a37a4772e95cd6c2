import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { createHash } from 'node:crypto';

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
  return `${JSON.stringify({ jobchart: version(), files }, null, 2)}\n`;
}

/** A free name for the manifest: a site may have its own manifest.json. */
export function manifestName(paths: Iterable<string>): string {
  const taken = new Set([...paths].map((path) => path.toLowerCase()));
  const names = ['manifest.json', 'jobchart-manifest.json'];
  for (let number = 2; ; number += 1) {
    const name = names.shift() ?? `jobchart-manifest-${number}.json`;
    if (!taken.has(name)) return name;
  }
}

function version(): string {
  const path = findPackageJSON('..', import.meta.url);
  const manifest: unknown = path === undefined ? {} : JSON.parse(readFileSync(path, 'utf8'));
  const isRecord = typeof manifest === 'object' && manifest !== null;
  return isRecord && 'version' in manifest ? String(manifest.version) : 'unknown';
}
