import type { RemovalReport } from '../../../contracts/engine/retention.ts';
import { exitCodes } from '../../exit-codes.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { removedLines } from '../../ui/reports/removed-lines.ts';
import { withClient } from '../with-client.ts';

interface RemoveFlags {
  readonly json?: boolean;
}

/** Removes a job and what was made from it. Resolves with the exit code. */
export async function remove(jobId: string, { json = false }: RemoveFlags): Promise<number> {
  return show(await withClient((engine) => engine.remove(jobId)), json);
}

/** Removes everything of a person. Resolves with the exit code. */
export async function forget({
  user: userId,
  json = false,
}: RemoveFlags & { readonly user: string }): Promise<number> {
  return show(await withClient((engine) => engine.forget({ userId })), json);
}

function show(report: RemovalReport, json: boolean): number {
  if (json) printJson(report);
  else printLines([...removedLines(report, 'Nothing was stored.'), ...pendingLines(report)]);
  return report.left.length === 0 ? exitCodes.done : exitCodes.failed;
}

function pendingLines({ pending }: RemovalReport): readonly string[] {
  if (pending === 0) return [];
  const what = pending === 1 ? '1 job is' : `${pending} jobs are`;
  return [`${what} cancelled, and removed once an engine runs: jobchart serve`];
}
