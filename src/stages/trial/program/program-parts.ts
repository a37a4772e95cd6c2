import type { Sandbox } from '../../../sandbox/find-sandbox.ts';

/** What all programs of a check share. */
export interface ProgramParts {
  readonly sandbox: Sandbox;
  readonly files: string;
  readonly packages?: string;
  readonly signal: AbortSignal;
}
