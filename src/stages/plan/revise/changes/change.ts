import type { Plan } from '../../../../contracts/job/plan.ts';
import type { Listed, Starter } from '../../../../starters/starter.ts';
import type { Clause } from '../read-act.ts';

/** What a change is read against. */
export interface Target {
  readonly plan: Plan;
  /** The first message of the job. */
  readonly first: string;
  readonly starter: Starter;
  /** What the starter lists for the plan. */
  readonly listed: Listed | undefined;
  /** What it would list without the items of the plan, in a language. */
  usual(language: Plan['language']): readonly string[];
}

/** What becomes of a requested change: a plan and what it changed, or why it is not possible. */
export type Outcome =
  | { readonly plan: Plan; readonly changed: string }
  | { readonly reason: string };

/** Reads one kind of change; undefined for a clause about something else. */
export type ReadChange = (clause: Clause, target: Target) => Outcome | undefined;
