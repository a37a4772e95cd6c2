import { h } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ChartMessage } from '../../../protocol.ts';
import { SequenceView } from '../../sequence/sequence-view.ts';
import type { JobStep } from '../steps/job-steps.ts';
import { jobSequence } from './job-sequence.ts';

interface JobSequenceTabProps {
  readonly chart: Pick<ChartMessage, 'boxes'>;
  readonly steps: readonly JobStep[];
  readonly index: number;
  readonly isLive: boolean;
  onScrub(position: number): void;
}

/** The events between a job, its stages, the engine and people. */
export function JobSequenceTab({ chart, steps, ...props }: JobSequenceTabProps) {
  const sequence = useMemo(() => jobSequence(chart, steps), [chart, steps]);
  return h(SequenceView, { sequence, ...props });
}
