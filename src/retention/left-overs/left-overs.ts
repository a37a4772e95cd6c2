import { lstatSync } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobPart } from '../../contracts/job/job-parts.ts';
import type { Retention } from '../../contracts/engine/retention.ts';
import type { Store } from '../../contracts/store/store.ts';
import type { Now } from '../../contracts/time.ts';
import { hasErrno } from '../../workspace/workspace-error.ts';
import { removeEntry, type Removed } from '../../workspace/removal/remove-entry.ts';
import {
  isJobId,
  logEndings,
  outputEndings,
  type OwnEntry,
  type PartPlaces,
} from '../removal/part-files.ts';

/** An entry of a base folder that is named like ours, and that no job of the store accounts for. */
export interface LeftOver extends OwnEntry {
  /** When it may be removed, epoch milliseconds. */
  readonly removableAt: number;
}

interface ScanParts extends PartPlaces {
  readonly store: Pick<Store, 'lifecycle' | 'get'>;
  readonly policy: Retention | undefined;
}

/**
 * The entries without a job, and half-written ones of jobs that have ended. With a blob store also
 * parts that were pruned: the engine that did it may have other folders.
 *
 * A name alone does not make an entry ours: another store may use the same folders, and actors without a
 * store do. So it stays for as long as that part of a job is kept, and for a day at least, both since
 * its last change.
 */
export async function* findLeftOvers({
  store,
  config,
  references,
  policy,
}: ScanParts): AsyncGenerator<LeftOver, void> {
  const { workBase, outputBase, logBase } = config;
  const kinds = [
    { part: 'workspace', base: workBase, endings: [''], keptMs: policy?.workspaceMs },
    { part: 'output', base: outputBase, endings: outputEndings, keptMs: policy?.outputMs },
    { part: 'log', base: logBase, endings: logEndings, keptMs: policy?.logMs },
  ] as const;
  for (const { part, base, endings, keptMs = Infinity } of kinds) {
    for await (const name of namesIn(base)) {
      const found = readName(name, endings);
      if (found === undefined) continue;
      const { jobId, isTemporary } = found;
      const lifecycle = await store.lifecycle({ kind: 'job', id: jobId });
      const hasEnded = lifecycle === 'ended' || lifecycle === 'quarantined';
      const isLeft =
        lifecycle === undefined || (hasEnded && (isTemporary || (await isPruned(jobId, part))));
      if (!isLeft) continue;
      const ageMs = hasEnded ? dayMs : Math.max(keptMs, dayMs);
      const changedAt = changeOf(join(base, name), jobId);
      if (changedAt !== undefined) yield { base, name, removableAt: changedAt + ageMs };
    }
  }

  async function isPruned(jobId: string, part: JobPart): Promise<boolean> {
    if (references === undefined) return false;
    return (await store.get(jobId))?.result?.pruned?.includes(part) === true;
  }
}

/** Removes the left-overs whose time is over. */
export async function removeLeftOvers(
  parts: ScanParts & { readonly now: Now },
  removed: Removed,
): Promise<void> {
  for await (const { base, name, removableAt } of findLeftOvers(parts))
    if (removableAt <= parts.now()) await removeEntry(base, name, removed);
}

/** Yields to the event loop from time to time. */
async function* namesIn(base: string): AsyncGenerator<string, void> {
  try {
    for await (const { name } of await opendir(base, { bufferSize: 64 })) yield name;
  } catch (error) {
    if (!hasErrno(error, 'ENOENT', 'ENOTDIR', 'EACCES')) throw error;
  }
}

function readName(name: string, endings: readonly string[]) {
  const [jobId = ''] = name.split('.', 1);
  if (!isJobId(jobId)) return undefined;
  const rest = name.slice(jobId.length);
  if (endings.includes(rest)) return { jobId, isTemporary: false };
  const [, ending = '?'] = /^(.*)\.(?:new|old)-[\w-]{1,40}$/.exec(rest) ?? [];
  return endings.includes(ending) ? { jobId, isTemporary: true } : undefined;
}

/** The last change, or the creation of the job, whatever is later; undefined if the entry is gone. */
function changeOf(path: string, jobId: string): number | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  const created = Number.parseInt(jobId.split('-')[1] ?? '', 36);
  return stats && Math.max(stats.mtimeMs, created);
}

const dayMs = 86_400_000;
