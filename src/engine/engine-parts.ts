import type { Config } from '../contracts/config.ts';
import type { PreviewServer } from '../contracts/preview.ts';
import type { Router } from '../contracts/router.ts';
import type { PreviewHost } from '../contracts/preview.ts';
import type { StageName, Stages } from '../contracts/stage.ts';
import type { Store } from '../contracts/store.ts';
import type { MonotonicClock, Now, Sleep } from '../contracts/time.ts';
import type { JobPolicy } from '../../machines/index.ts';

/** All that an engine is made of. */
export interface EngineParts {
  readonly store: Store;
  readonly config: Config;
  readonly router: Router;
  /** The stages, given who serves their previews. */
  stages(preview: PreviewHost): Stages;
  /** Whether deployment is for projects without a page to show, too. */
  readonly deploysAll: boolean;
  /** Creates a preview server on a loopback port; 0 picks a free one. */
  createPreviewServer(port: number): PreviewServer;
  /** The URL of a preview, given the port of the preview server. */
  previewUrl(id: string, port: number): string;
  /** Who this process is, for leases. */
  readonly processIdentity: string;
  /** Whether a process of this machine is known to have ended. */
  isGone(processIdentity: string): boolean;
  readonly policy: JobPolicy;
  readonly timeoutsMs: Readonly<Record<StageName, number>>;
  /** `full`: files are on the disk before the commit that names them. */
  readonly durability: 'normal' | 'full';
  /** Jobs that run at the same time; 0 for an engine that only submits, reads and sends. */
  readonly concurrency: number;
  readonly leaseMs: number;
  /** How long `close` waits for running stages, in milliseconds. */
  readonly shutdownTimeoutMs: number;
  readonly now: Now;
  /** What leases go by. */
  readonly monotonic: MonotonicClock;
  readonly sleep: Sleep;
}
