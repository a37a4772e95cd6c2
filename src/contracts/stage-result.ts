import type { Observation } from './behaviour.ts';
import type { Finding } from './finding.ts';
import type { Artifact, TreeChanges, TreeSummary } from './job.ts';
import type { Plan } from './plan.ts';
import type { Deployment } from './stage.ts';

/** The result of a stage, small enough for the journal. */
export type StageResult =
  | { readonly stage: 'plan'; readonly plan: Plan }
  | { readonly stage: 'generate'; readonly tree: TreeSummary; readonly changes?: TreeChanges }
  /** At most 20, errors first. */
  | { readonly stage: 'validate'; readonly findings: readonly Finding[] }
  | { readonly stage: 'package'; readonly zip: Artifact; readonly observation?: Observation }
  | { readonly stage: 'deploy'; readonly deployment: Deployment }
  | { readonly stage: 'finalize'; readonly report: string };
