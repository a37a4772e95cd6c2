import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../src/contracts/config.ts';

/** A base folder for a benchmark, and its kind of storage. */
export interface BenchFolder {
  readonly path: string;
  readonly kind: 'memory' | 'disk';
  /** Creates a folder in it. All are deleted at the end, because deleting is slow on some file systems. */
  fresh(): string;
  remove(): void;
}

/** In memory if the system offers that, otherwise the folder for temporary files. */
export function memoryFolder(): BenchFolder {
  return folderIn(existsSync('/dev/shm') ? '/dev/shm' : tmpdir());
}

/** The folder for temporary files: usually on a disk. */
export function diskFolder(): BenchFolder {
  return folderIn(tmpdir());
}

/** Describes the storage of a folder. */
export function where({ kind }: Pick<BenchFolder, 'kind'>): string {
  return kind === 'memory' ? 'in memory (tmpfs)' : 'on disk';
}

/** Settings that put everything in one folder. */
export function foldersIn(base: string): Config {
  return {
    workBase: join(base, 'work'),
    outputBase: join(base, 'output'),
    logBase: join(base, 'logs'),
    minFreeBytes: 0,
    previewPort: 0,
    previewTtlMs: 3_600_000,
    previewLimit: 1000,
    browser: 'off',
    sandbox: 'off',
    images: false,
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
