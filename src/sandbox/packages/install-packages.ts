import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PackageLock } from '../../contracts/stages/package-lock.ts';
import { JobError } from '../../errors/job-error.ts';
import { freshPath } from '../../workspace/paths/fresh-path.ts';
import { fetchPackage } from './fetch-package.ts';
import { neededUnits, type PackageUnit } from './needed-units.ts';
import { configuredRegistry } from './registry.ts';

export interface InstallOptions {
  readonly lock: PackageLock;
  /** Of the packages, which must be in the lock. */
  readonly names: readonly string[];
  /** The folder of all installed packages, which others can read. Absolute. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** @default configuredRegistry() */
  readonly registry?: string;
}

/**
 * Installs packages that are known by their hashes, and returns the `node_modules` that has them. Nothing
 * of a package is run, nothing of a project is read, and what is there already is not downloaded. The tree
 * may contain more than was asked for: all jobs share it.
 *
 * Rejects with `PACKAGES_UNAVAILABLE` or the reason of the signal.
 *
 * @example
 * const packages = await installPackages({ lock, names: ['express'], folder, signal });
 */
export async function installPackages(options: InstallOptions): Promise<string> {
  const { lock, names, folder, signal, registry = configuredRegistry() } = options;
  const root = join(folder, createHash('sha256').update(JSON.stringify(lock)).digest('hex'));
  const modules = join(root, 'node_modules');
  try {
    await mkdir(modules, { recursive: true, mode: 0o755 });
    await utimes(root, new Date(), new Date());
    await removeOlder(folder, unusedMs);
    await removeOlder(root, abandonedMs);
    const missing: PackageUnit[] = [];
    for (const unit of neededUnits(lock, names)) {
      if (!(await exists(join(root, unit.path)))) missing.push(unit);
    }
    await installAll(missing, { lock, root, registry, signal });
    return modules;
  } catch (error) {
    signal.throwIfAborted();
    if (JobError.isInstance(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new JobError('PACKAGES_UNAVAILABLE', `The packages could not be installed: ${reason}`, {
      cause: error,
    });
  }
}

async function installAll(missing: PackageUnit[], parts: UnitParts): Promise<void> {
  const work = async (): Promise<void> => {
    for (let unit = missing.shift(); unit !== undefined; unit = missing.shift()) {
      try {
        await installUnit(unit, parts);
      } catch (error) {
        missing.length = 0;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

const atOnce = 8;

interface UnitParts extends Pick<InstallOptions, 'lock' | 'signal'> {
  readonly root: string;
  readonly registry: string;
}

/** Unpacks a unit aside and moves it into place as a whole. */
async function installUnit(
  { path, parts }: PackageUnit,
  { lock, root, registry, signal }: UnitParts,
): Promise<void> {
  const target = join(root, path);
  const aside = freshPath(join(root, 'new'));
  try {
    for (const part of parts) {
      const locked = lock[part];
      if (locked === undefined) continue;
      const archive = await fetchPackage(locked, registry, signal);
      await unpack(archive, join(aside, part.slice(path.length)));
    }
    await run('chmod', ['-R', 'u=rwX,go=rX', aside]);
    await mkdir(dirname(target), { recursive: true, mode: 0o755 });
    await rename(aside, target).catch(async (error: unknown) => {
      // Another process was faster.
      if (!(await exists(target))) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** The archive is one that we know, so its paths and modes are not hostile. */
async function unpack(archive: Buffer, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o755 });
  await run('tar', ['-xzf', '-', '-C', folder, '--strip-components=1', '--no-same-owner'], archive);
}

async function run(program: string, args: readonly string[], input?: Buffer): Promise<void> {
  const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'ignore'] });
  // If it ends early, its exit code says so.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${program} exited with ${String(code)}`);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Removes the trees of earlier locks, and in a tree what killed processes left. */
async function removeOlder(folder: string, ageMs: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    // Another process may have moved it into place or removed it meanwhile.
    const found = await stat(path).catch(() => undefined);
    const isOld = found !== undefined && Date.now() - found.mtimeMs > ageMs;
    if (isOld && name !== 'node_modules') await rm(path, { recursive: true, force: true });
  }
}

const unusedMs = 30 * 24 * 3_600_000;
const abandonedMs = 3_600_000;
