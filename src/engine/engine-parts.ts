import type { Blobs } from '../contracts/blobs.ts';
import type { JobChoices } from '../contracts/engine/job-choices.ts';
import type { Budgets } from '../contracts/store/budget.ts';
import type { AdmissionLimits } from '../contracts/engine/limits.ts';
import type { Config } from '../contracts/config.ts';
import type { EngineRole } from '../contracts/engine/engine-role.ts';
import type { Router } from '../contracts/router.ts';
import type { PreviewHost, PreviewServer } from '../contracts/job/preview.ts';
import type { StageName, Stages } from '../contracts/stages/stage.ts';
import type { Retention } from '../contracts/engine/retention.ts';
import type { Store } from '../contracts/store/store.ts';
import type { Now, Sleep } from '../contracts/time.ts';
import type { JobPolicy } from '../../machines/index.ts';
import type { ToStepper } from './runtime/stepper/stepper.ts';

/** Everything an engine is made of. */
export interface EngineParts {
  readonly store: Store;
  readonly config: Config;
  /** The blob store; undefined if files stay on this machine. */
  readonly blobs: Blobs | undefined;
  readonly router: Router;
  /** What requests may choose from. */
  choices(): Promise<JobChoices>;
  /** Creates the stages; the deploy stage opens previews on the host. */
  stages(preview: PreviewHost): Stages;
  /** Whether the deploy stage also accepts projects without a page. */
  readonly acceptsAllTypes: boolean;
  /** Creates a preview server for a loopback port; 0 chooses one. */
  createPreviewServer(port: number): PreviewServer;
  /** The URL of a preview, given the port of the preview server. */
  previewUrl(id: string, port: number): string;
  /** Identifies this process in leases. */
  readonly processIdentity: string;
  /** Names this process for people. */
  readonly processLabel: string;
  /** Whether a process of this machine is known to have ended. */
  isGone(processIdentity: string): boolean;
  readonly policy: JobPolicy;
  /** What jobs may use by their durable steps. */
  readonly budgets: Budgets;
  /** Limits to give to the store; undefined leaves those that it has. */
  readonly admission?: AdmissionLimits;
  readonly timeoutsMs: Readonly<Record<StageName, number>>;
  /** How long ended jobs are kept; undefined for ever. */
  readonly retention: Retention | undefined;
  /** `full`: files are synced to disk before the commit that names them. */
  readonly durability: 'normal' | 'full';
  readonly role: EngineRole;
  /** The stages that it runs; undefined for all. */
  readonly runStages: readonly StageName[] | undefined;
  /** Jobs that run at the same time; 0 for an engine that only submits, reads and sends. */
  readonly concurrency: number;
  readonly leaseMs: number;
  /** How long `close` waits for running stages, in milliseconds. */
  readonly shutdownTimeoutMs: number;
  readonly now: Now;
  /** The clock of the leases, in milliseconds. */
  readonly monotonic: Now;
  readonly sleep: Sleep;
  /** Creates the steppers of the machines. */
  readonly toStepper: ToStepper;
}
