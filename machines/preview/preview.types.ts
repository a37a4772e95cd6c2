import type { JobFailure } from '../../src/contracts/job/job.ts';
import type { PreviewJournalEvent } from '../../src/contracts/job/journal.ts';
import type { PreviewProgram } from '../../src/contracts/job/preview.ts';
import type { Now } from '../../src/contracts/time.ts';

export type PreviewStatus = 'starting' | 'live' | 'expiring' | 'expired' | 'stopped' | 'failed';

export interface PreviewMachineInput {
  readonly jobId: string;
  /** Absolute, or relative to a base that the `mount` actor knows. */
  readonly dir: string;
  /** Epoch milliseconds, absolute: a restart does not extend it. */
  readonly expiresAt: number;
  /** For a Node project: its server is run. @default its files are served */
  readonly program?: PreviewProgram;
  /** The address of an earlier mount: a restored preview keeps it. */
  readonly mount?: PreviewMount;
}

export interface PreviewContext extends PreviewMachineInput {
  readonly status: PreviewStatus;
  /** Why the last mount failed. */
  readonly error?: JobFailure;
  /** Given by the person who stopped it. */
  readonly reason?: string;
  /** The expiry that `preview.expiring` was emitted for: a restart does not warn again. */
  readonly warnedOf?: number;
}

export interface PreviewMount {
  /** Unguessable. The first label of the host name. */
  readonly id: string;
  readonly url: string;
}

export type PreviewEvent =
  /** Postpones the expiry by `ms` milliseconds. */
  | { readonly type: 'preview.extend'; readonly ms: number }
  | { readonly type: 'preview.stop'; readonly reason?: string }
  /** Mounts a failed preview again. */
  | { readonly type: 'preview.reopen'; readonly expiresAt: number }
  /** The process that served it is gone: mount it again at the same address. */
  | { readonly type: 'preview.resumed' };

/** Times are epoch milliseconds. */
export type PreviewEmitted =
  | {
      readonly type: 'preview.status';
      readonly at: number;
      readonly from: PreviewStatus;
      readonly to: PreviewStatus;
    }
  | PreviewJournalEvent;

/** The input of the `mount` actor. */
export interface MountInput {
  readonly jobId: string;
  readonly dir: string;
  readonly expiresAt: number;
  readonly program?: PreviewProgram;
  readonly id?: string;
}

export interface PreviewMachineOptions {
  /** @default Date.now */
  readonly now?: Now;
  /** Milliseconds before its expiry at which a preview counts as expiring. @default 300000 */
  readonly warningMs?: number;
}

/** The public view of a preview. */
export interface Preview {
  readonly jobId: string;
  readonly status: PreviewStatus;
  readonly url?: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  readonly error?: JobFailure;
  /** Given by the person who stopped it. */
  readonly reason?: string;
}
