import type { Job, JobStatus, StageTiming } from '../../contracts/job.ts';
import { markdownText } from './escape.ts';
import { formatDuration } from './format.ts';

/** What a running stage has said of itself. */
export interface StageProgress {
  readonly stage: StageTiming;
  readonly message: string;
  /** 0 to 1. */
  readonly fraction?: number;
}

/** Where a job stands, as a bar and a few words. */
export function progressText(job: Job, progress?: StageProgress): string {
  const step = steps.findIndex(({ status }) => status === job.status);
  const current = steps[step];
  if (current === undefined) return '';
  const said = progress?.stage === current.timing ? progress : undefined;
  const done = step + Math.min(Math.max(said?.fraction ?? 0, 0), 1);
  const what = `**${current.label}** · step ${step + 1} of ${steps.length}${phaseText(job.phase, job.revision)}`;
  return [
    `${bar(done / steps.length)}  ${what}`,
    ...(said === undefined || said.message === '' ? [] : [markdownText(said.message, 120)]),
    ...timingText(job),
  ].join('\n');
}

/** What each stage took, in the order in which they ran. */
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
  { status: 'validated', timing: 'packaging', label: 'Packing' },
  { status: 'packaged', timing: 'deployment', label: 'Opening the preview' },
  { status: 'deployed', timing: 'finalization', label: 'Finishing' },
];

function phaseText(phase: Job['phase'], revision: number): string {
  const round = revision > 1 ? `, round ${revision}` : '';
  switch (phase) {
    case 'waiting':
      return `${round}, will try again shortly`;
    case 'queued':
      return ', waiting for its turn';
    case 'awaitingApproval':
    case 'running':
    case undefined:
      return round;
  }
}

const cells = 12;

function bar(fraction: number): string {
  const filled = Math.round(fraction * cells);
  return '▰'.repeat(filled) + '▱'.repeat(cells - filled);
}
