import type { Job, JobStatus, StageTiming } from '../../../contracts/job/job.ts';
import type { Texts } from '../../texts/texts.ts';
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
export function progressText(job: Job, texts: Texts, progress?: ReportedProgress): string {
  const { labels, step: stepOf } = texts.progress;
  const step = steps.findIndex(({ status }) => status === job.status);
  const current = steps[step];
  if (current === undefined) return '';
  const reported = progress?.stage === current.timing ? progress : undefined;
  const done = step + Math.min(Math.max(reported?.fraction ?? 0, 0), 1);
  const at = [stepOf(step + 1, steps.length), ...phaseTexts(job, texts)].join(', ');
  return [
    `${bar(done / steps.length)}  **${labels[current.timing]}** · ${at}`,
    ...messageOf(reported, texts),
    ...timingText(job, texts),
  ].join('\n');
}

/** Stages report in English: in another language the label has to do. */
function messageOf(progress: ReportedProgress | undefined, { locale }: Texts): readonly string[] {
  const isUnderstood = locale.startsWith('en') && progress !== undefined;
  return isUnderstood && progress.message !== '' ? [markdownText(progress.message, 120)] : [];
}

/** The duration of each stage, in order. */
export function timingText(
  { diagnostics: { stageTimings } }: Job,
  { progress: { names } }: Texts,
): readonly string[] {
  const parts = steps.flatMap(({ timing }) => {
    const ms = stageTimings[timing];
    return ms === undefined ? [] : [`${names[timing]} ${formatDuration(ms)}`];
  });
  return parts.length === 0 ? [] : [`-# ${parts.join(' · ')}`];
}

const steps: readonly { status: JobStatus; timing: StageTiming }[] = [
  { status: 'created', timing: 'planning' },
  { status: 'planned', timing: 'generation' },
  { status: 'generated', timing: 'validation' },
  { status: 'validated', timing: 'packaging' },
  { status: 'packaged', timing: 'deployment' },
  { status: 'deployed', timing: 'finalization' },
];

function phaseTexts({ phase, revision }: Job, { progress }: Texts): readonly string[] {
  if (phase === 'queued') return [progress.queued];
  return [
    ...(revision > 1 ? [progress.revision(revision)] : []),
    ...(phase === 'waiting' ? [progress.retrying] : []),
  ];
}

const cells = 12;

function bar(fraction: number): string {
  const filled = Math.round(fraction * cells);
  return '▰'.repeat(filled) + '▱'.repeat(cells - filled);
}
