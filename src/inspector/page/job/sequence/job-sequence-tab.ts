import { h } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ChartMessage, JobRow } from '../../../protocol.ts';
import { SequenceView } from '../../sequence/sequence-view.ts';
import { jobSteps } from '../steps/job-steps.ts';
import { jobSequence } from './job-sequence.ts';

interface JobSequenceTabProps {
  readonly chart: ChartMessage | undefined;
  readonly rows: readonly JobRow[];
  readonly index: number;
  readonly isLive: boolean;
  onScrub(position: number): void;
}

/** The events between a job, its stages, the engine and people. */
export function JobSequenceTab({ chart, rows, ...props }: JobSequenceTabProps) {
  const sequence = useMemo(() => chart && jobSequence(chart, jobSteps(chart, rows)), [chart, rows]);
  return sequence === undefined ? null : h(SequenceView, { sequence, ...props });
}
