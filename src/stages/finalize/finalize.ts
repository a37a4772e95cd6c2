import type { Job, JobPreview, ProjectType, TreeChanges } from '../../contracts/job/job.ts';
import { cutText } from '../../errors/text/cut-text.ts';
import { modelHint } from '../../starters/not-included/lines/model-hint.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { defineStage } from '../define-stage.ts';

/** Summarises the result of the job in one sentence. */
export const finalizeStage = defineStage('finalize', ({ job }, { now }) => {
  const made = `${subjectOf(job)}: ${partsOf(job, now()).join(', ')}.`;
  return {
    report: cutText(`${made}${leftOut(job, mostCharacters - made.length)}`, mostCharacters),
  };
});

const mostCharacters = 500;

function subjectOf({ projectType, plan }: Job): string {
  const label = labels[projectType];
  return plan === undefined ? label : `${label} "${oneLine(plan.title, 80)}"`;
}

const labels: Readonly<Record<ProjectType, string>> = {
  static_html: 'Web page',
  node_project: 'Node.js project',
  discord_bot: 'Discord bot',
};

function partsOf({ tree, changes, artifacts, preview }: Job, now: number): string[] {
  const parts = [changes === undefined ? filesOf(tree?.count ?? 0) : changesOf(changes)];
  if (artifacts.zip !== undefined) parts.push(`${sizeOf(artifacts.zip.bytes)} zip`);
  const shown = previewOf(preview, now);
  return shown === undefined ? parts : [...parts, shown];
}

function filesOf(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}

function changesOf({ added, changed, deleted, unchanged }: TreeChanges): string {
  const touched = added + changed + deleted;
  if (touched === 0) return 'nothing changed';
  return `${touched} of ${filesOf(touched + unchanged)} changed`;
}

/** What was asked for and is not there is said, never left out: lines that do not fit are counted. */
function leftOut({ plan }: Job, most: number): string {
  const { notIncluded = [], language } = plan ?? {};
  if (notIncluded.length === 0) return '';
  const hint = modelHint(notIncluded, language);
  const room = most - hint.length - ' Not included: ; 99 more in README.md. '.length;
  const lines = notIncluded.map((line) => oneLine(line, 120));
  const fits = (count: number): boolean => lines.slice(0, count).join('; ').length <= room;
  const shown = lines.filter((_line, index) => index === 0 || fits(index + 1));
  const others = lines.length - shown.length;
  const more = others === 0 ? '' : `; ${others} more in README.md`;
  return ` Not included: ${shown.join('; ')}${more}.${hint === '' ? '' : ` ${hint}`}`;
}

function previewOf({ enabled, url, expiresAt }: JobPreview, now: number): string | undefined {
  if (url === undefined) return enabled ? 'no preview' : undefined;
  return expiresAt === undefined
    ? `preview at ${url}`
    : `preview at ${url} until ${timeOf(expiresAt, now)}`;
}

/** `15:04 UTC`, with the date if it is more than half a day away. */
function timeOf(at: number, now: number): string {
  const iso = new Date(at).toISOString();
  const time = `${iso.slice(11, 16)} UTC`;
  return at - now > halfDay ? `${iso.slice(0, 10)} ${time}` : time;
}

const halfDay = 12 * 60 * 60 * 1000;

function sizeOf(bytes: number): string {
  const unit = units.find(({ size }) => bytes >= size);
  return unit === undefined ? `${bytes} B` : `${(bytes / unit.size).toFixed(1)} ${unit.name}`;
}

const units = [
  { size: 1_000_000, name: 'MB' },
  { size: 1_000, name: 'KB' },
];
