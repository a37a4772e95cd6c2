import type { Config } from '../../contracts/config.ts';
import type { JobPart } from '../../contracts/job/job-parts.ts';
import type { PartBytes } from '../../contracts/store/store-retention.ts';
import { toJobError } from '../../errors/to-job-error.ts';
import { programLogEnding } from '../../workspace/logs/program-log-path.ts';
import { type Measured, measureEntry } from '../../workspace/removal/measure-entry.ts';
import { removeEntry, type Removed } from '../../workspace/removal/remove-entry.ts';
import type { BlobReferences } from '../left-overs/blob-references.ts';

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
      return logEndings.map((ending) => ({ base: logBase, name: `${jobId}${ending}` }));
    case 'answers':
    case 'record':
      return [];
  }
}

/** Whether a text has the form of the ids that the engine gives. */
export function isJobId(text: string): boolean {
  return /^job-[0-9a-z]{1,12}-[0-9a-z]{1,20}$/.test(text);
}

/** Where the parts of jobs are. */
export interface PartPlaces {
  readonly config: Bases;
  /** Undefined without a blob store. */
  readonly references: BlobReferences | undefined;
}

/** Files and bytes of the parts that are there, blobs too. */
export async function measureParts(
  jobId: string,
  { config, references }: PartPlaces,
): Promise<{
  readonly parts: PartBytes;
  readonly files: Readonly<Partial<Record<JobPart, number>>>;
}> {
  const parts: Partial<Record<JobPart, number>> = {};
  const files: Partial<Record<JobPart, number>> = {};
  const add = (part: JobPart, measured: Measured | undefined) => {
    if (measured === undefined) return;
    parts[part] = (parts[part] ?? 0) + measured.bytes;
    files[part] = (files[part] ?? 0) + measured.files;
  };
  for (const part of fileParts)
    for (const { base, name } of filesOf(jobId, part, config))
      add(part, await measureEntry(`${base}/${name}`));
  for (const { part, bytes } of (await references?.of(jobId)) ?? []) add(part, { files: 1, bytes });
  return { parts, files };
}

/** Removes the files and the blobs of parts. */
export async function removeParts(
  jobId: string,
  parts: readonly JobPart[],
  { config, references }: PartPlaces,
  removed: Removed,
): Promise<void> {
  for (const part of parts) await removeFiles(jobId, part, config, removed);
  try {
    await references?.release(jobId, parts, removed);
  } catch (error) {
    removed.left.push(`${jobId} in the blob store: ${toJobError(error).message}`);
  }
}

/** Removes the files of a part. */
export async function removeFiles(
  jobId: string,
  part: JobPart,
  bases: Bases,
  removed: Removed,
): Promise<void> {
  for (const { base, name } of filesOf(jobId, part, bases)) await removeEntry(base, name, removed);
}

/** Folder, archive, pictures, transcript, and an image with what describes it. */
export const outputEndings = [
  '',
  '.zip',
  '.png',
  '.dark.png',
  '.transcript.json',
  '.image.tar',
  '.sbom.json',
  '.provenance.json',
] as const;

/** The log, and what the server of its live preview printed. */
export const logEndings = ['.log', programLogEnding] as const;

const fileParts = ['workspace', 'output', 'log'] as const;
