import { h } from 'preact';
import type { FamilyMember } from '../../../protocol.ts';
import { familyRows } from '../family/family-rows.ts';

interface AgainstSelectProps {
  readonly jobId: string;
  /** The job whose files it began with. */
  readonly began: string;
  readonly family: readonly FamilyMember[];
  readonly against: string;
  onChoose(jobId: string): void;
}

/** Chooses the job of the family to compare with. */
export function AgainstSelect({ jobId, began, family, against, onChoose }: AgainstSelectProps) {
  const others = familyRows(family)
    .map(({ job }) => job)
    .filter((job) => job.hasFiles && job.jobId !== jobId && job.jobId !== began);
  const beganWith = family.find((job) => job.jobId === began)?.message ?? began;
  return h(
    'select',
    {
      'aria-label': 'Compare with',
      value: against,
      onChange: (event: Event) => {
        if (event.currentTarget instanceof HTMLSelectElement) onChoose(event.currentTarget.value);
      },
    },
    h('option', { value: began }, `Before: ${shorten(beganWith)}`),
    others.map((job) =>
      h('option', { key: job.jobId, value: job.jobId }, `Other: ${shorten(job.message)}`),
    ),
  );
}

function shorten(message: string): string {
  const characters = [...message];
  return characters.length > maxShown ? `${characters.slice(0, maxShown).join('')}…` : message;
}

const maxShown = 48;
