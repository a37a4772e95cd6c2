import type { JobDiff } from '../../../contracts/job/diff.ts';
import { cleanDiff } from '../../../diff/clean-diff.ts';
import { unifiedText } from '../../../diff/unified-text.ts';
import { exitCodes } from '../../exit-codes.ts';
import { diffLines, diffStat, diffSummary } from '../../ui/reports/diff-lines.ts';
import { paint } from '../../ui/text/paint.ts';
import { printJson, printLines, redactor } from '../../ui/print.ts';
import { withClient } from '../with-client.ts';

export interface DiffCommandOptions {
  /** The id of the job to compare with. */
  readonly against?: string;
  /** Only the files and their counts. */
  readonly stat?: boolean;
  readonly json?: boolean;
}

/** Prints how the generated files of two jobs differ. Resolves with the exit code. */
export async function diff(
  jobId: string,
  { against, stat = false, json = false }: DiffCommandOptions,
): Promise<number> {
  const found = await withClient((engine) =>
    engine.diff(jobId, against === undefined ? {} : { against }),
  );
  const clean = await cleanDiff(found, redactor().text);
  const color = paint(process.stdout);
  if (json) printJson(clean);
  else if (stat) printLines([...diffStat(clean, color), diffSummary(clean)]);
  else printPatch(found, clean);
  return exitCodes.done;
}

function printPatch(found: JobDiff, clean: JobDiff): void {
  const { isTTY: isTerminal } = process.stdout;
  const lines = diffLines(clean, { color: paint(process.stdout), isTerminal });
  printLines([...lines, diffSummary(clean)]);
  if (isTerminal || lines.map((line) => `${line}\n`).join('') === unifiedText(found)) return;
  process.stderr.write('Secrets and control characters are left out: this patch may not apply.\n');
}
