import { h } from 'preact';
import { post } from '../../api.ts';
import { Problem, useAction } from '../../parts/notice.ts';

interface KeepProps {
  readonly jobId: string;
  readonly pinned: boolean;
  onChange(): void;
}

/** Pins a job, or unpins it. */
export function Keep({ jobId, pinned, onChange }: KeepProps) {
  const { error, run } = useAction();
  const toggle = () => post(`jobs/${jobId}/pin`, { pinned: !pinned }).then(onChange);
  return [
    h(
      'button',
      {
        type: 'button',
        'aria-pressed': pinned ? 'true' : 'false',
        title: pinned
          ? 'Pinned: kept, with its parents and follow-ups'
          : 'Keep it, whatever its age',
        onClick: () => run(toggle),
      },
      'Keep',
    ),
    error && h(Problem, { error }),
  ];
}
