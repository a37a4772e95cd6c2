import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { JobBase, JobFile, JobSpec, TreeChanges } from '../../contracts/job/job.ts';
import type { Plan } from '../../contracts/job/plan.ts';
import type { BaseFile } from '../../contracts/stages/stage.ts';
import { JobError } from '../../errors/job-error.ts';
import { realFolder } from '../../workspace/paths/open-plain.ts';
import { createFileBatches } from '../../workspace/trees/file-batches.ts';
import { listTree } from '../../workspace/trees/list-tree.ts';
import { readListed } from '../../workspace/trees/read-listed.ts';
import { summarizeTree } from '../../workspace/trees/summarize-tree.ts';

/**
 * Reads the generated files of the base, sorted by path. What is read is what is checked: the files
 * may be replaced meanwhile.
 *
 * Rejects with `BASE_MISSING` if they are gone or are not those that were generated.
 */
export async function readBaseFiles(
  spec: JobSpec,
  base: JobBase,
  signal: AbortSignal,
): Promise<readonly BaseFile[]> {
  const files = await readAll(baseFolder(spec, base.jobId), signal).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw missing(base, { cause });
  });
  if (summarizeTree(files.map(manifestOf)).sha256 === base.tree?.sha256) return files;
  throw missing(base);
}

/** The folder of the generated files of a job's base. Workspaces lie side by side, named by their jobs. */
function baseFolder({ paths }: Pick<JobSpec, 'paths'>, jobId: string): string {
  return join(dirname(paths.workspaceDir), jobId);
}

async function readAll(dir: string, signal: AbortSignal): Promise<readonly BaseFile[]> {
  const listed = await listTree(dir);
  const root = realFolder(dir);
  const batches = createFileBatches(signal);
  const files: BaseFile[] = [];
  for (const file of listed) {
    await batches.next(file.bytes);
    files.push({ path: file.path, content: readListed(root, file) });
  }
  return files;
}

function manifestOf({ path, content }: BaseFile): JobFile {
  return { path, bytes: content.byteLength, sha256: hash('sha256', content) };
}

function missing({ jobId }: JobBase, options?: ErrorOptions): JobError {
  const message = `The files of ${jobId} are gone, or were changed since it ended.`;
  return new JobError('BASE_MISSING', message, options);
}

/** How the files of a job differ from those of its base. */
export function compareWithBase(
  files: readonly JobFile[],
  base: readonly BaseFile[],
  { changes: planned }: Plan,
): TreeChanges {
  const before = new Map(base.map(manifestOf).map((file) => [file.path, file.sha256]));
  const after = new Map(files.map((file) => [file.path, file.sha256]));
  const added = [...after.keys()].filter((path) => !before.has(path));
  const deleted = [...before.keys()].filter((path) => !after.has(path));
  const changed = [...after].filter(([path, sha256]) => (before.get(path) ?? sha256) !== sha256);
  const paths = [...added, ...changed.map(([path]) => path), ...deleted];
  const named = planned && new Set(planned.map(({ path }) => path));
  return {
    added: added.length,
    changed: changed.length,
    deleted: deleted.length,
    unchanged: before.size - deleted.length - changed.length,
    paths: paths.slice(0, maxPaths),
    ...(named && { unplanned: paths.filter((path) => !named.has(path)).length }),
  };
}

const maxPaths = 20;
