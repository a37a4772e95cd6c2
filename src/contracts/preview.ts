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
 * Serves previews. Whoever creates a host owns its HTTP server: it listens from the first `open`
 * until `close`, or until the last preview has expired.
 */
export interface PreviewHost {
  open(request: PreviewRequest): Promise<PreviewAddress>;
  /** Ends one preview at once: its URL then answers 410. */
  stop(jobId: string): Promise<void>;
  /** Stops listening and forgets every preview. */
  close(): Promise<void>;
}
