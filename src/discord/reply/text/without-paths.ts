import type { Job } from '../../../contracts/job/job.ts';

/** Removes the job's local folders from a text; file names are kept. */
export function withoutPaths(text: string, { paths, diagnostics }: Job): string {
  const jobPaths = [paths.workspaceDir, paths.outputDir, diagnostics.logsPath];
  const folders = jobPaths.map((path) => path.slice(0, path.lastIndexOf('/') + 1));
  return folders
    .filter((folder) => folder.length > 1)
    .reduce((shown, folder) => shown.replaceAll(folder, ''), text);
}
