/** The progress of a backup or a restoration. */
export interface BackupProgress {
  readonly phase: 'copy' | 'check';
  /** The completed share of the phase, 0 to 1. */
  readonly share: number;
}

/** A completed backup. */
export interface Backup {
  readonly path: string;
  readonly bytes: number;
}

/** A completed restoration. */
export interface Restoration {
  /** The path of the store. */
  readonly path: string;
  readonly jobs: number;
  /** The folder with the files of the store that was replaced; omitted if there was none. */
  readonly replaced?: string;
}
