import type { ProjectType } from '../job/job.ts';

/** What a request may choose from. */
export interface JobChoices {
  /** Own stages may use them or not. */
  readonly starters: readonly StarterChoice[];
  /** The first one is used unless a request names another. None if own stages plan and generate. */
  readonly models: readonly string[];
}

export interface StarterChoice {
  readonly name: string;
  /** What it makes, in a few words of English. */
  readonly about: string;
  readonly projectType: ProjectType;
}
