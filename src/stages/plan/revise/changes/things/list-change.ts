import type { Plan } from '../../../../../contracts/job/plan.ts';
import { summaryOf } from '../../../read/page/summary-of.ts';
import type { ListKind } from '../../../../../starters/starter.ts';
import type { Target } from '../change.ts';

/** A target whose starter lists something. */
export interface ListTarget extends Target {
  readonly lists: ListKind;
  readonly listed: NonNullable<Target['listed']>;
}

/** The plan with another list of sections, tasks, products and the like: exactly these. */
export function withNames({ plan, starter }: Target, names: readonly string[]): Plan {
  if (plan.projectType === 'node_project') return plan;
  if (plan.projectType === 'discord_bot') return { ...plan, items: names, isExact: true };
  const isLanding = starter.name === 'landing-page';
  const next = {
    ...plan,
    sections: names,
    ...(!isLanding && { items: names }),
    isExact: true,
  };
  return { ...next, summary: summaryOf(next) };
}

/** The plan in which a section lists other things. */
export function withList({ plan }: Target, of: string, names: readonly string[]): Plan {
  if (plan.projectType !== 'static_html') return plan;
  const others = (plan.lists ?? []).filter((list) => list.of !== of);
  return { ...plan, lists: [...others, { of, names }].slice(-12) };
}

/** The most that a plan can list, and that a section of a page can. */
export const mostNames = 12;
export const mostInSection = 24;
