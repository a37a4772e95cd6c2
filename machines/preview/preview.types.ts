import type { JobFailure } from '../../src/contracts/job.ts';
import type { PreviewJournalEvent } from '../../src/contracts/journal.ts';
import type { Now } from '../../src/contracts/time.ts';

export type PreviewStatus = 'starting' | 'live' | 'expiring' | 'expired' | 'stopped' | 'failed';

export interface PreviewMachineInput {
  readonly jobId: string;
  /** Absolute, or relative to a base that the `mount` actor knows. */
  readonly dir: string;
  /** Epoch milliseconds, absolute: it survives a restart. */
  readonly expiresAt: number;
  /** Where it is to be mounted; kept, so that a restored preview comes back there. */
  readonly mount?: PreviewMount;
}

export interface PreviewContext extends PreviewMachineInput {
  readonly status: PreviewStatus;
  /** Why it could not be served, the last time. */
  readonly error?: JobFailure;
  /** Why somebody stopped it. */
  readonly reason?: string;
  /** The expiry of which was warned: after a restart nobody is warned again. */
  readonly warnedOf?: number;
}

export interface PreviewMount {
  /** Unguessable; the first label of the host name. */
  readonly id: string;
  readonly url: string;
}

export type PreviewEvent =
  /** Lets it live so many milliseconds longer. */
  | { readonly type: 'preview.extend'; readonly ms: number }
  | { readonly type: 'preview.stop'; readonly reason?: string }
  /** Tries once more to serve one that could not be served. */
  | { readonly type: 'preview.reopen'; readonly expiresAt: number }
  /** The process that served it is gone: mount it again under its old address. */
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

/** What the `mount` actor is started with. */
export interface MountInput {
  readonly jobId: string;
  readonly dir: string;
  readonly expiresAt: number;
  readonly id?: string;
}

export interface PreviewMachineOptions {
  /** @default Date.now */
  readonly now?: Now;
  /** How long before its end a preview counts as expiring, in milliseconds. @default 300000 */
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
  /** Why somebody stopped it. */
  readonly reason?: string;
}
