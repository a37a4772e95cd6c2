/** A package at an exact version, and the hash of its archive. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** As npm writes it: `sha512-…`. */
  readonly integrity: string;
  /** Names of the packages that it needs. */
  readonly needs: readonly string[];
}

/** By the path below the project: `node_modules/a`, or `node_modules/a/node_modules/b`. */
export type PackageLock = Readonly<Record<string, LockedPackage>>;
