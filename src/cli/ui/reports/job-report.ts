import type { JobPart } from '../../../contracts/job/job-parts.ts';
import type { Job, JobWait, StageAttempt } from '../../../contracts/job/job.ts';
import { columns } from '../text/columns.ts';
import { formatAge, formatBytes, formatClock, formatDuration } from '../text/format.ts';
import { asTypedHere } from '../own-command.ts';
import type { Paint } from '../text/paint.ts';
import { escapeControls, plainLine } from '../text/plain-line.ts';
import { planLines } from './plan-lines.ts';
import { changesText } from './changes-text.ts';
import { usageRows } from './usage-rows.ts';
import { statusText } from '../text/status-text.ts';

interface ReportView {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly color: Paint;
  /** What it waits for, if no worker runs its next stage. */
  readonly waitsFor?: string | undefined;
}

/** Everything about a job, as text. */
export function jobReport(job: Job, view: ReportView): readonly string[] {
  return [
    ...section(basics(job, view), view),
    ...(job.plan === undefined ? [] : ['', ...planLines(job.plan)]),
    ...titled('timeline', timeline(job, view), view),
    ...titled('findings', findings(job), view),
    ...titled(
      job.projectType === 'static_html' ? 'in a browser' : 'when run',
      behaviour(job),
      view,
    ),
    ...titled('files', files(job), view),
  ];
}

type Row = readonly [name: string, value: string];

function basics(job: Job, { now, color, waitsFor }: ReportView): readonly Row[] {
  const { jobId, projectType, input, createdAt, paths, preview, artifacts, diagnostics } = job;
  const { error, report, parentJobId, changes, pinned, pruned = [] } = job;
  const kept = (part: JobPart, path: string) => rowOf(part, pruned.includes(part) ? '' : path);
  const { zip, image, screenshot, screenshotDark, transcript } = artifacts;
  return [
    ['job', color('bold', jobId)],
    ['status', statusText(job, color) + revision(job)],
    ...rowOf('waits', waitsFor),
    ...rowOf(
      '',
      job.phase === 'awaitingApproval' ? asTypedHere(`jobchart approve ${jobId}`) : undefined,
    ),
    ...rowOf('error', error && `${error.code}: ${plainLine(error.message)}`),
    ...rowOf('hint', error && plainLine(asTypedHere(error.hint))),
    ...rowOf('report', report && plainLine(report)),
    ['message', `“${plainLine(input.userMessage)}”`],
    ['from', plainLine(`${input.userId} in ${input.channelId}`)],
    ['created', `${createdAt} (${formatAge(now - Date.parse(createdAt))} ago)`],
    ['type', projectType],
    ...rowOf(isFollowUp(job) ? 'follows' : 'retry of', parentJobId),
    ...rowOf('changes', changes && changesText(changes)),
    ...usageRows(diagnostics.tokenUsage),
    ...rowOf('pinned', pinned && 'yes: retention keeps it and its family'),
    ...rowOf('removed', pruned.join(', ')),
    ...kept('workspace', paths.workspaceDir),
    ...kept('output', paths.outputDir),
    ...rowOf('zip', zip && `${zip.path} (${formatBytes(zip.bytes)})`),
    ...rowOf('image', image && `${image.path} (${formatBytes(image.bytes)})`),
    ...rowOf('', image?.digest),
    ...rowOf('picture', screenshot?.path),
    ...rowOf(screenshot ? '' : 'picture', screenshotDark && `${screenshotDark.path} (dark)`),
    ...rowOf('transcript', transcript?.path),
    ...kept('log', diagnostics.logsPath),
    ...rowOf('preview', preview.url ?? (preview.reason && `none. ${plainLine(preview.reason)}`)),
    ...rowOf('', until(preview)),
  ];
}

/** Whether it changes its parent. The retry of a follow-up has the same base, which is not its parent. */
function isFollowUp({ parentJobId, base }: Job): boolean {
  return base?.jobId === parentJobId && base?.reused.length === 0;
}

function rowOf(name: string, value: string | undefined): readonly Row[] {
  return value === undefined || value === '' ? [] : [[name, escapeControls(value)]];
}

function revision({ revision: count }: Job): string {
  return count > 1 ? ` (revision ${count})` : '';
}

function until({ url, expiresAt }: Job['preview']): string | undefined {
  if (url === undefined || expiresAt === undefined) return undefined;
  return asTypedHere(
    `until ${formatClock(expiresAt)}, while \`jobchart serve\` or another engine is running`,
  );
}

/** Stage attempts and waits, by start time. */
function timeline(job: Job, { now, color }: ReportView): readonly string[] {
  const { attempts, waits } = job.diagnostics;
  const spans = [...attempts, ...waits].toSorted((a, b) => a.startedAt - b.startedAt);
  const begin = Date.parse(job.createdAt);
  return columns(
    spans.map((span) => [
      color('dim', `+${formatDuration(span.startedAt - begin)}`.padStart(9)),
      'stage' in span ? span.stage : `wait: ${span.reason}`,
      formatDuration((span.endedAt ?? now) - span.startedAt).padStart(8),
      outcomeText(span, color),
    ]),
  );
}

function outcomeText(span: StageAttempt | JobWait, color: Paint): string {
  if (!('stage' in span)) return '';
  const { outcome, attempt } = span;
  const again = attempt > 1 ? `, attempt ${attempt}` : '';
  if (outcome === 'completed') return color('green', '✓') + again;
  return (outcome === undefined ? color('cyan', 'running') : color('red', outcome)) + again;
}

function findings({ findings: found }: Job): readonly string[] {
  return found.map(({ severity, file, line, message }) => {
    const location = line === undefined ? file : `${file}:${line}`;
    return plainLine(`${severity}: ${location}: ${message}`);
  });
}

function behaviour({ behaviour: observed }: Job): readonly string[] {
  if (observed === undefined) return [];
  const { status, reason, consoleErrors, failedRequests, output = [] } = observed;
  const isFine = status === 'checked' && consoleErrors.length + failedRequests.length === 0;
  return [
    isFine
      ? 'checked: no errors'
      : plainLine(reason === undefined ? status : `${status}: ${reason}`),
    ...consoleErrors.map((error) => plainLine(`error: ${error}`)),
    ...failedRequests.map(({ url, reason: why }) => plainLine(`request: ${url}: ${why}`)),
    ...output.map((line) => plainLine(`  | ${line}`)),
  ];
}

function files({ files: written }: Job): readonly string[] {
  const shown = written.slice(0, maxFiles);
  const rows = columns(
    shown.map(({ path, bytes }) => [plainLine(path), formatBytes(bytes).padStart(8)]),
  );
  const hidden = written.length - shown.length;
  return hidden === 0 ? rows : [...rows, `and ${hidden} more; use --json to list all files`];
}

const maxFiles = 30;

function section(rows: readonly Row[], { color }: ReportView): readonly string[] {
  return rows.map(([name, value]) => `${color('dim', name.padEnd(10))} ${value}`);
}

function titled(title: string, lines: readonly string[], { color }: ReportView) {
  if (lines.length === 0) return [];
  return ['', color('dim', title), ...lines.map((line) => `  ${line}`.trimEnd())];
}
