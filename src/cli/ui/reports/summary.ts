import type { Job } from '../../../contracts/job/job.ts';
import { formatBytes, formatClock, formatDuration } from '../text/format.ts';
import { asTypedHere } from '../own-command.ts';
import type { Paint } from '../text/paint.ts';
import { escapeControls, plainLine } from '../text/plain-line.ts';
import { changesText } from './changes-text.ts';
import { usageRows } from './usage-rows.ts';

/**
 * The outcome of a job, as text.
 *
 * @param models Names of the models that it called.
 */
export function summaryLines(
  job: Job,
  color: Paint,
  models: readonly string[] = [],
): readonly string[] {
  const usage = usageRows(job.diagnostics.tokenUsage, models);
  const rows = [...(job.status === 'done' ? doneRows(job) : endedRows(job)), ...usage];
  return [
    headline(job, color),
    ...rows.map(([name, value]) => `  ${color('dim', name.padEnd(10))} ${escapeControls(value)}`),
  ];
}

type Row = readonly [name: string, value: string];

function headline({ status, plan, error, diagnostics }: Job, color: Paint): string {
  const running = Object.values(diagnostics.stageTimings).reduce((sum, ms) => sum + ms, 0);
  if (status === 'done') {
    const title = plan === undefined ? '' : `: ${plainLine(plan.title)}`;
    return `${color('green', '✓ done')} in ${formatDuration(running)}${title}`;
  }
  if (error === undefined) return color('yellow', `✗ ${status}`);
  const stage = error.stage === undefined ? '' : ` in ${error.stage}`;
  return `${color('red', `✗ ${status}`)}${stage}: ${color('bold', error.code)}`;
}

function doneRows(job: Job): readonly Row[] {
  const { files, tree, plan, changes, paths, artifacts, diagnostics, preview } = job;
  const count = tree?.count ?? files.length;
  const bytes = tree?.bytes ?? files.reduce((sum, file) => sum + file.bytes, 0);
  const { notIncluded = [] } = plan ?? {};
  const { zip, image, screenshot } = artifacts;
  return [
    ['files', `${count} (${formatBytes(bytes)})`],
    ...(changes ? [['changes', changesText(changes)] as const] : []),
    ...notIncluded.map((wish) => ['left out', plainLine(wish)] as const),
    ['workspace', paths.workspaceDir],
    ['output', paths.outputDir],
    ...(zip ? [['zip', `${zip.path} (${formatBytes(zip.bytes)})`] as const] : []),
    ...(image ? [['image', `${image.path} (${formatBytes(image.bytes)})`] as const] : []),
    ...(screenshot ? [['picture', screenshot.path] as const] : []),
    ['log', diagnostics.logsPath],
    ['preview', describePreview(preview)],
  ];
}

function endedRows({ error, findings, paths, diagnostics }: Job): readonly Row[] {
  const [, ...others] = findings.filter(({ severity }) => severity === 'error');
  return [
    ...(error ? [['message', plainLine(error.message)] as const] : []),
    ...(error?.code === 'VALIDATION_FAILED'
      ? others.slice(0, 9).map(({ file, line, message }) => {
          const location = line === undefined ? file : `${file}:${line}`;
          return ['', plainLine(`${location}: ${message}`)] as const;
        })
      : []),
    ...(error ? [['hint', plainLine(asTypedHere(error.hint))] as const] : []),
    ['workspace', `${paths.workspaceDir} (kept)`],
    ['log', diagnostics.logsPath],
  ];
}

function describePreview({ url, expiresAt, reason }: Job['preview']): string {
  if (url === undefined) return `none. ${plainLine(asTypedHere(reason ?? 'Not requested.'))}`;
  return expiresAt === undefined ? url : `${url} (until ${formatClock(expiresAt)})`;
}
