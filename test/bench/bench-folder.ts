import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../src/contracts/config.ts';

/** A folder for a benchmark, and its kind of file system. */
export interface BenchFolder {
  readonly path: string;
  readonly kind: 'memory' | 'disk';
  /** Creates a folder in it. All are deleted at the end, because that is slow on some file systems. */
  fresh(): string;
  remove(): void;
}

/** In memory if the system supports that, else in the temporary folder. */
export function quickFolder(): BenchFolder {
  return folderIn(existsSync('/dev/shm') ? '/dev/shm' : tmpdir());
}

/** In the temporary folder, usually a disk. */
export function tempFolder(): BenchFolder {
  return folderIn(tmpdir());
}

/** The kind of file system, for titles. */
export function where({ kind }: Pick<BenchFolder, 'kind'>): string {
  return kind === 'memory' ? 'in memory (tmpfs)' : 'on disk';
}

/** The base folders within one folder. */
export function foldersIn(base: string): Config {
  return {
    workBase: join(base, 'work'),
    outputBase: join(base, 'output'),
    logBase: join(base, 'logs'),
    previewPort: 0,
    previewTtlMs: 3_600_000,
    previewLimit: 1000,
    browser: 'off',
  };
}

const tmpfs = 0x01_02_19_94;

function folderIn(base: string): BenchFolder {
  const path = mkdtempSync(join(base, 'jobchart-bench-'));
  return {
    path,
    kind: statfsSync(path).type === tmpfs ? 'memory' : 'disk',
    fresh: () => mkdtempSync(join(path, 'round-')),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
