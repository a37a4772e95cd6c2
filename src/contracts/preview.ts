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
  /** Whether only people at the machine that serves it can open it. */
  readonly isLocal: boolean;
}

/** How a preview ended. */
export interface PreviewEnd {
  readonly status: 'expired' | 'stopped' | 'failed';
  /** Why somebody stopped it, in a sentence; visitors are told. */
  readonly reason?: string;
}

/**
 * Serves previews. Whoever creates a host owns its HTTP server, which listens from the first `open`
 * until `close`. Live previews keep the process alive; the server alone does not.
 */
export interface PreviewHost {
  open(request: PreviewRequest): Promise<PreviewAddress>;
  /** Ends one preview at once: its URL then answers 410, with the reason where one is given. */
  stop(jobId: string, options?: { readonly reason?: string }): Promise<void>;
  /** Stops listening and forgets every preview. */
  close(): Promise<void>;
}

/** A folder to be mounted. */
export interface PreviewMountRequest {
  /** Keeps the URL of an earlier mount: 24 to 63 characters of `a-z0-9`. @default a new one */
  readonly id?: string;
  /** Absolute. Only read; hidden files and symlinks in it are not served. */
  readonly dir: string;
  /** Epoch milliseconds, absolute: from then on the server itself answers 410. */
  readonly expiresAt: number;
}

/** The HTTP server behind a host. It knows folders and times, and nothing of jobs. */
export interface PreviewServer {
  /** The port that is listened on; undefined before the first mount and after `close`. */
  readonly port: number | undefined;
  /** Listens, where it does not yet, and tells the port. Rejects with `PREVIEW_PORT_TAKEN`. */
  listen(): Promise<number>;
  /**
   * Serves a folder until it expires; mounting an id again replaces what it served. Rejects with
   * `PREVIEW_PORT_TAKEN`, `PREVIEW_LIMIT` when too many previews are live, or `PREVIEW_FAILED` when
   * the folder is not there or the server is closed.
   */
  mount(request: PreviewMountRequest): Promise<{ readonly id: string; readonly url: string }>;
  /**
   * All previews of before are mounted again: from now on an unknown id answers 404. Until then it
   * answers 503, for a server that was opened as `isRestoring`.
   */
  restored(): void;
  /** From now on the id, live or not, answers 410. @default { status: 'stopped' } */
  unmount(id: string, end?: PreviewEnd): void;
  /** Sets a new end. False when the preview is not live any more. */
  extend(id: string, expiresAt: number): boolean;
  /** Cuts open connections and stops listening, for good. */
  close(): Promise<void>;
}
