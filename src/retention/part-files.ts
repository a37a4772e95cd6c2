import type { Config } from '../contracts/config.ts';
import type { JobPart } from '../contracts/job-parts.ts';
import type { PartBytes } from '../contracts/store-retention.ts';
import { measureEntry } from '../workspace/removal/measure-entry.ts';
import { removeEntry, type Removed } from '../workspace/removal/remove-entry.ts';

export type Bases = Pick<Config, 'workBase' | 'outputBase' | 'logBase'>;

/** A name in a base folder. */
export interface OwnEntry {
  readonly base: string;
  readonly name: string;
}

/**
 * The files of a part of a job. They follow from its id and the bases alone: a path that a store names is
 * never removed.
 */
function filesOf(jobId: string, part: JobPart, bases: Bases): readonly OwnEntry[] {
  if (!isJobId(jobId)) return [];
  const { workBase, outputBase, logBase } = bases;
  switch (part) {
    case 'workspace':
      return [{ base: workBase, name: jobId }];
    case 'output':
      return outputEndings.map((ending) => ({ base: outputBase, name: `${jobId}${ending}` }));
    case 'log':
      return [{ base: logBase, name: `${jobId}.log` }];
    case 'answers':
    case 'record':
      return [];
  }
}

/** Whether a text has the form of the ids that the engine gives. */
export function isJobId(text: string): boolean {
  return /^job-[0-9a-z]{1,12}-[0-9a-z]{1,20}$/.test(text);
}

/** Files and bytes of the parts that are there. */
export async function measureParts(
  jobId: string,
  bases: Bases,
): Promise<{
  readonly parts: PartBytes;
  readonly files: Readonly<Partial<Record<JobPart, number>>>;
}> {
  const parts: Partial<Record<JobPart, number>> = {};
  const files: Partial<Record<JobPart, number>> = {};
  for (const part of fileParts) {
    for (const { base, name } of filesOf(jobId, part, bases)) {
      const measured = await measureEntry(`${base}/${name}`);
      if (measured === undefined) continue;
      parts[part] = (parts[part] ?? 0) + measured.bytes;
      files[part] = (files[part] ?? 0) + measured.files;
    }
  }
  return { parts, files };
}

/** Removes the files of parts. */
export async function removeParts(
  jobId: string,
  parts: readonly JobPart[],
  bases: Bases,
  removed: Removed,
): Promise<void> {
  for (const part of parts)
    for (const { base, name } of filesOf(jobId, part, bases))
      await removeEntry(base, name, removed);
}

/** Folder, archive and pictures. */
export const outputEndings = ['', '.zip', '.png', '.dark.png'] as const;

const fileParts = ['workspace', 'output', 'log'] as const;
