import { jobParts } from '../../../contracts/job/job-parts.ts';
import type { Usage } from '../../../contracts/engine/retention.ts';
import { exitCodes } from '../../exit-codes.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { columns } from '../../ui/text/columns.ts';
import { formatBytes, formatCounted } from '../../ui/text/format.ts';
import { type Paint, paint } from '../../ui/text/paint.ts';
import { plainLine } from '../../ui/text/plain-line.ts';
import { withClient } from '../with-client.ts';

/** Shows what ended jobs hold. Resolves with the exit code. */
export async function usage({ json = false }: { readonly json?: boolean }): Promise<number> {
  const held = await withClient((engine) => engine.usage());
  if (json) printJson(held);
  else printLines(usageLines(held, paint(process.stdout)));
  return exitCodes.done;
}

function usageLines(held: Usage, color: Paint): readonly string[] {
  const { jobs, bytes, users, pinned, leftOvers, storeBytes, freeBytes } = held;
  const row = (name: string, amount: number, note = '') => [
    color('dim', name.padEnd(10)),
    formatBytes(amount).padStart(9),
    note,
  ];
  const shown = users.slice(0, maxUsers);
  const hidden = users.length - shown.length;
  return [
    formatCounted(jobs, 'ended job'),
    ...columns([
      ...jobParts.map((part) => row(part, bytes[part])),
      ...(storeBytes === undefined ? [] : [row('store', storeBytes, 'with answers and records')]),
      ...(pinned.jobs === 0
        ? []
        : [
            row('pinned', pinned.bytes, `of these, by ${formatCounted(pinned.jobs, 'pinned job')}`),
          ]),
      row('left over', leftOvers.bytes, `${leftOvers.entries} files and folders without a job`),
      row('free', freeBytes),
    ]),
    ...(shown.length === 0 ? [] : ['', color('dim', 'by user')]),
    ...columns(
      shown.map((user) => [
        `  ${plainLine(user.userId)}`,
        String(user.jobs).padStart(6),
        formatBytes(user.bytes).padStart(9),
      ]),
    ),
    ...(hidden > 0 ? [`  and ${hidden} more; use --json to list them`] : []),
  ].map((line) => line.trimEnd());
}

const maxUsers = 20;
