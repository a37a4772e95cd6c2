import type { FindingKind } from './finding-kinds.ts';

export type { FindingKind };

/** A problem that a validator found in a generated tree. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly kind: FindingKind;
  /** Relative path within the tree. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  readonly message: string;
  readonly hint: string;
}
