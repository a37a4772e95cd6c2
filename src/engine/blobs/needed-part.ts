import type { JobContext } from '../../../machines/index.ts';
import type { BlobRef } from '../../contracts/blobs.ts';
import type { BlobPart } from '../../contracts/job/job-parts.ts';

/** A part of a job. */
export interface NeededPart {
  readonly part: BlobPart;
  /** Its folder. */
  readonly dir: string;
  /** In the blob store, if it was published. */
  readonly ref: BlobRef | undefined;
}

/** The files that the stage of a job's status reads; undefined if it needs none. */
export function neededPart({ status, repairs, results, spec }: JobContext): NeededPart | undefined {
  const { workspaceDir, outputDir } = spec.paths;
  switch (status) {
    case 'planned':
      // A repair needs what it repairs. Without it, all files would be written and paid for anew.
      return repairs > 0
        ? { part: 'workspace', dir: workspaceDir, ref: results.workspaceBlob }
        : undefined;
    case 'generated':
    case 'validated':
      return { part: 'workspace', dir: workspaceDir, ref: results.workspaceBlob };
    case 'packaged':
    case 'deployed':
      return { part: 'output', dir: outputDir, ref: results.outputBlob };
    case 'created':
    case 'done':
    case 'failed':
    case 'cancelled':
    case 'quarantined':
      return undefined;
  }
}
