import type { Job } from '../../contracts/job.ts';

/** A text without the folders of the machine that a job ran on: only their last parts are kept. */
export function withoutPaths(text: string, { paths, diagnostics }: Job): string {
  const own = [paths.workspaceDir, paths.outputDir, diagnostics.logsPath];
  const folders = own.map((path) => path.slice(0, path.lastIndexOf('/') + 1));
  return folders
    .filter((folder) => folder.length > 1)
    .reduce((shown, folder) => shown.replaceAll(folder, ''), text);
}
