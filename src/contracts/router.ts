import type { ProjectType } from './job/job.ts';

/** What a chat message may ask for; `none` is anything but a request for a new project. */
export type RoutedType = ProjectType | 'none';

/** The project that a chat message asks for. */
export interface RouterDecision {
  readonly projectType: RoutedType;
  /** How likely `projectType` is right, 0 to 1. */
  readonly confidence: number;
  /**
   * What else the message may ask for, most probable first. Empty if the router is sure. Otherwise ask
   * the user before building: "Did you mean a web page or a Discord bot?".
   */
  readonly alternatives: readonly RouterAlternative[];
  readonly preview: { readonly enabled: boolean };
  /** Short texts for people and logs; at least one. */
  readonly reasons: readonly string[];
}

export interface RouterAlternative {
  readonly projectType: RoutedType;
  /** How likely this type is right, 0 to 1. */
  readonly confidence: number;
}

export interface Router {
  route(message: string): RouterDecision;
}
