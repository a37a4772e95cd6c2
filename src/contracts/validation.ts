import type { Finding } from './finding.ts';
import type { ProjectType } from './job.ts';
import type { Plan } from './plan.ts';

/** A file of a tree under validation. */
export interface TreeFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Of files that validators read; undefined for the others and for those that are too large. */
  readonly text: string | undefined;
}

/** A project, as data. */
export interface Tree {
  /** By path, in the order of their paths. */
  readonly files: ReadonlyMap<string, TreeFile>;
}

/** Looks at one side of a project. What the files hold is data: never to be run or obeyed. */
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
