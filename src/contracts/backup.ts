/** How far a backup or a restoration is. */
export interface BackupProgress {
  readonly phase: 'copy' | 'check';
  /** Of this phase, 0 to 1. */
  readonly share: number;
}

/** A backup that was written. */
export interface Backup {
  readonly path: string;
  readonly bytes: number;
}

/** A store that was put in place. */
export interface Restoration {
  /** Of the store. */
  readonly path: string;
  readonly jobs: number;
  /** The folder with the files that were in its place; left out where there were none. */
  readonly replaced?: string;
}
