import { h } from 'preact';
import type { Plan } from '../../../../contracts/job/plan.ts';

/** What a follow-up changed in the plan, and what it could not do. */
export function PlanNotes({ plan }: { readonly plan: Plan | undefined }) {
  const { changed = [], notIncluded = [] } = plan ?? {};
  if (changed.length + notIncluded.length === 0) return null;
  return h(
    'ul',
    { class: 'plan-notes' },
    changed.map((change) => h('li', { key: `changed ${change}` }, `Changed: ${change}`)),
    notIncluded.map((wish) =>
      h('li', { key: `left out ${wish}`, class: 'tone-wait' }, `Not included: ${wish}`),
    ),
  );
}
