import type { Observation } from '../job/behaviour.ts';
import type { BlobRef } from '../blobs.ts';
import type { Finding } from './finding.ts';
import type { Artifact, ImageArtifact, TreeChanges, TreeSummary } from '../job/job.ts';
import type { Plan } from '../job/plan.ts';
import type { Deployment } from './stage.ts';

/** The result of a stage, small enough for the journal. */
export type StageResult =
  | { readonly stage: 'plan'; readonly plan: Plan }
  | {
      readonly stage: 'generate';
      readonly tree: TreeSummary;
      readonly changes?: TreeChanges;
      /** The workspace in the blob store. */
      readonly blob?: BlobRef;
    }
  /** At most 20, errors first. */
  | { readonly stage: 'validate'; readonly findings: readonly Finding[] }
  | {
      readonly stage: 'package';
      readonly zip: Artifact;
      readonly image?: ImageArtifact;
      readonly observation?: Observation;
      /** The output in the blob store. */
      readonly blob?: BlobRef;
    }
  | { readonly stage: 'deploy'; readonly deployment: Deployment }
  | { readonly stage: 'finalize'; readonly report: string };
