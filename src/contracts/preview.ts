/** A folder that is to be served under an origin of its own. */
export interface PreviewRequest {
  readonly jobId: string;
  /** Absolute. Only read. */
  readonly dir: string;
}

/** Where a preview is, and until when. */
export interface PreviewAddress {
  readonly url: string;
  /** Epoch milliseconds, absolute. */
  readonly expiresAt: number;
}

/**
 * Serves previews. Whoever creates a host owns its HTTP server, which listens from the first `open`
 * until `close`. Live previews keep the process alive; the server alone does not.
 */
export interface PreviewHost {
  open(request: PreviewRequest): Promise<PreviewAddress>;
  /** Ends one preview at once: its URL then answers 410. */
  stop(jobId: string): Promise<void>;
  /** Stops listening and forgets every preview. */
  close(): Promise<void>;
}

/** The HTTP server behind a host. It knows folders and times, and nothing of jobs. */
export interface PreviewFront {
  /** Serves `dir`; with the `id` of an earlier mount under the same address. Starts listening. */
  mount(request: {
    readonly id?: string;
    readonly dir: string;
    /** Epoch milliseconds; from then on the front itself answers 410. */
    readonly expiresAt: number;
  }): Promise<{ readonly id: string; readonly url: string }>;
  /** Answers 410 under this id from now on. */
  unmount(id: string, reason?: 'expired' | 'stopped'): void;
  extend(id: string, expiresAt: number): void;
  close(): Promise<void>;
}
