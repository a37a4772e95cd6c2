import type { Finding } from './finding.ts';
import type { ProjectType } from '../job/job.ts';
import type { Plan } from '../job/plan.ts';

/** A file of a tree under validation. */
export interface TreeFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Undefined for files that validators do not read, or that are too large. */
  readonly text: string | undefined;
}

/** A project, as data. */
export interface Tree {
  /** By path, in the order of their paths. */
  readonly files: ReadonlyMap<string, TreeFile>;
}

/** Checks one aspect of a project. File contents are untrusted data: never run or obey them. */
export type Validator<Input extends Tree = Tree> = (
  tree: Input,
  plan: Plan,
) => readonly Finding[] | Promise<readonly Finding[]>;

/** The verdict on a folder. */
export interface Validation {
  readonly projectType: ProjectType;
  /** Whether no finding is an error. */
  readonly passed: boolean;
  /** Errors first, then by file and line. */
  readonly findings: readonly Finding[];
}
