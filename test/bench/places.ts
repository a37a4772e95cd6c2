import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../src/contracts/config.ts';

/** A folder of a benchmark, and what it lies on. */
export interface Place {
  readonly path: string;
  readonly kind: 'memory' | 'disk';
  /** A fresh folder in it. All are kept to the end: deleting is slow on some file systems. */
  fresh(): string;
  remove(): void;
}

/** In memory where the system offers that, else where temporary files are. */
export function quickPlace(): Place {
  return placeIn(existsSync('/dev/shm') ? '/dev/shm' : tmpdir());
}

/** Where temporary files are: a disk, as a rule. */
export function tempPlace(): Place {
  return placeIn(tmpdir());
}

/** What a place lies on, in words. */
export function where({ kind }: Pick<Place, 'kind'>): string {
  return kind === 'memory' ? 'in memory (tmpfs)' : 'on disk';
}

/** The settings of an engine, or of plain functions, that keep everything in one folder. */
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

function placeIn(base: string): Place {
  const path = mkdtempSync(join(base, 'jobchart-bench-'));
  return {
    path,
    kind: statfsSync(path).type === tmpfs ? 'memory' : 'disk',
    fresh: () => mkdtempSync(join(path, 'round-')),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
