import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** The version of jobchart. */
export function ownVersion(): string {
  const path = findPackageJSON('..', import.meta.url);
  const manifest: unknown = path === undefined ? {} : JSON.parse(readFileSync(path, 'utf8'));
  const isRecord = typeof manifest === 'object' && manifest !== null;
  return isRecord && 'version' in manifest ? String(manifest.version) : 'unknown';
}
