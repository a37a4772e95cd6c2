import type { ProjectType } from './job/job.ts';

/** The project that a chat message asks for. */
export interface RouterDecision {
  readonly projectType: ProjectType | 'none';
  /** 0 to 1. */
  readonly confidence: number;
  readonly preview: { readonly enabled: boolean };
  /** Short texts for people and logs. */
  readonly reasons: readonly string[];
}

export interface Router {
  route(message: string): RouterDecision;
}
