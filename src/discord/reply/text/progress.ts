import type { Job, JobStatus, StageTiming } from '../../../contracts/job/job.ts';
import { markdownText } from './escape.ts';
import { formatDuration } from './format.ts';

/** The latest progress of a running stage. */
export interface ReportedProgress {
  readonly stage: StageTiming;
  readonly message: string;
  /** 0 to 1. */
  readonly fraction?: number;
}

/** The progress of a job as a bar and a few words. */
export function progressText(job: Job, progress?: ReportedProgress): string {
  const step = steps.findIndex(({ status }) => status === job.status);
  const current = steps[step];
  if (current === undefined) return '';
  const reported = progress?.stage === current.timing ? progress : undefined;
  const done = step + Math.min(Math.max(reported?.fraction ?? 0, 0), 1);
  const what = `**${current.label}** · step ${step + 1} of ${steps.length}${phaseText(job.phase, job.revision)}`;
  return [
    `${bar(done / steps.length)}  ${what}`,
    ...(reported === undefined || reported.message === ''
      ? []
      : [markdownText(reported.message, 120)]),
    ...timingText(job),
  ].join('\n');
}

/** The duration of each stage, in order. */
export function timingText({ diagnostics: { stageTimings } }: Job): readonly string[] {
  const parts = steps.flatMap(({ timing }) => {
    const ms = stageTimings[timing];
    return ms === undefined ? [] : [`${timing} ${formatDuration(ms)}`];
  });
  return parts.length === 0 ? [] : [`-# ${parts.join(' · ')}`];
}

const steps: readonly { status: JobStatus; timing: StageTiming; label: string }[] = [
  { status: 'created', timing: 'planning', label: 'Planning' },
  { status: 'planned', timing: 'generation', label: 'Writing the files' },
  { status: 'generated', timing: 'validation', label: 'Checking the files' },
  { status: 'validated', timing: 'packaging', label: 'Packaging' },
  { status: 'packaged', timing: 'deployment', label: 'Opening the preview' },
  { status: 'deployed', timing: 'finalization', label: 'Finishing' },
];

function phaseText(phase: Job['phase'], revision: number): string {
  const attempt = revision > 1 ? `, revision ${revision}` : '';
  switch (phase) {
    case 'waiting':
      return `${attempt}, retrying shortly`;
    case 'queued':
      return ', queued';
    case 'awaitingApproval':
    case 'running':
    case undefined:
      return attempt;
  }
}

const cells = 12;

function bar(fraction: number): string {
  const filled = Math.round(fraction * cells);
  return '▰'.repeat(filled) + '▱'.repeat(cells - filled);
}
