/** What a validator says about one place of a generated tree. */
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

/** Every kind of finding there is. */
export type FindingKind =
  | 'missing-file'
  | 'missing-entry'
  | 'missing-script'
  | 'missing-dependency'
  | 'unused-dependency'
  | 'missing-export'
  | 'missing-id'
  | 'invalid-package'
  | 'unsafe-package'
  | 'unclosed-element'
  | 'bad-nesting'
  | 'duplicate-id'
  | 'invalid-html'
  | 'accessibility'
  | 'syntax-error'
  | 'invalid-json'
  | 'outdated-api'
  | 'missing-intent'
  | 'missing-command'
  | 'leaked-secret'
  | 'placeholder'
  | 'parser-crash'
  | 'too-large'
  | 'forbidden-file'
  | 'project-rule';
