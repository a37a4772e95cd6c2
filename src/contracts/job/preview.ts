/** A folder to serve under its own origin. */
export interface PreviewRequest {
  readonly jobId: string;
  /** Absolute. It is only read. */
  readonly dir: string;
  /** For a Node project: its server is run in a sandbox. @default its files are served */
  readonly program?: PreviewProgram;
}

/** A server, as its visitors need to know it. */
export interface PreviewProgram {
  /** Paths that it answers, offered to visitors of `/` if nothing is there. */
  readonly paths: readonly string[];
}

/** The address of a live preview. */
export interface PreviewAddress {
  readonly url: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** Whether it can only be opened on the machine that serves it. */
  readonly isLocal: boolean;
}

/** How a preview ended. */
export interface PreviewEnd {
  readonly status: 'expired' | 'stopped' | 'failed';
  /** Why it was stopped, in a sentence. Shown to visitors. */
  readonly reason?: string;
}

/**
 * Serves previews over HTTP, from the first `open` until `close`. Live previews keep the process alive; the
 * server alone does not.
 */
export interface PreviewHost {
  /** Opens the preview of a job, or renews it. One of another folder or program is stopped first. */
  open(request: PreviewRequest): Promise<PreviewAddress>;
  /** Ends a preview at once: its URL then answers 410, with the reason if there is one. */
  stop(jobId: string, options?: { readonly reason?: string }): Promise<void>;
  /** Stops listening and forgets every preview. */
  close(): Promise<void>;
}

/** A folder to mount. */
export interface PreviewMountRequest {
  /** Keeps the URL of an earlier mount: 24 to 63 characters of `a-z0-9`. @default a new one */
  readonly id?: string;
  /** Absolute. It is only read; hidden files and symlinks in it are not served. */
  readonly dir: string;
  /** Runs the server of the Node project in `dir`, instead of serving its files. */
  readonly program?: PreviewProgram & {
    /** The file for what the program prints; not written if left out. Absolute. */
    readonly logPath?: string;
  };
  /** Epoch milliseconds. From then on, the server answers 410. */
  readonly expiresAt: number;
}

/**
 * Starts the server of the Node project in `dir` in a sandbox. Rejects if that is not possible; `signal`
 * kills it at any time.
 */
export type StartServer = (dir: string, signal: AbortSignal) => Promise<RunningServer>;

export interface RunningServer {
  /** The Unix socket that it answers on, out of reach of the program. */
  readonly socketPath: string;
  /** Resolves with a sentence on its end, once no process of it remains. */
  readonly ended: Promise<string>;
  /** The last kilobytes that it printed. */
  output(): string;
}

/** The HTTP server of a host. It knows folders and times, but no jobs. */
export interface PreviewServer {
  /** Its port; undefined while it does not listen. */
  readonly port: number | undefined;
  /** Listens, if it does not yet, and resolves to the port. Rejects with `PREVIEW_PORT_TAKEN`. */
  listen(): Promise<number>;
  /**
   * Serves a folder until it expires; mounting an id again replaces what it served. Rejects with
   * `PREVIEW_PORT_TAKEN`, `PREVIEW_LIMIT` if too many previews are live, or `PREVIEW_FAILED` if the folder
   * is missing, the server is closed, or the id is unmounted meanwhile.
   */
  mount(request: PreviewMountRequest): Promise<{ readonly id: string; readonly url: string }>;
  /**
   * To be called when all earlier previews are mounted again: from then on, unknown ids answer 404.
   * Before, a server that was created with `isRestoring` answers 503.
   */
  restored(): void;
  /** From now on the id, mounted or not, answers 410. @default { status: 'stopped' } */
  unmount(id: string, end?: PreviewEnd): void;
  /** Sets a new expiry time. False if the preview is no longer live. */
  extend(id: string, expiresAt: number): boolean;
  /** Closes all connections and stops listening for good. */
  close(): Promise<void>;
}
