import type { Artifact } from './job.ts';

/**
 * What a generated page did when it was opened in a browser. It does not affect validation, which depends
 * on findings alone.
 */
export interface Behaviour {
  /**
   * `checked`: the page was opened and watched. `failed`: the page hung, crashed or used too many
   * resources before that was complete. `skipped`: it was not opened.
   */
  readonly status: 'checked' | 'failed' | 'skipped';
  /** Why it was not checked or has no screenshots, and what to do. At most 300 characters. */
  readonly reason?: string;
  /** The first 10 distinct errors of its scripts and console, each a line of at most 200 characters. */
  readonly consoleErrors: readonly string[];
  /** The first 10 distinct requests that failed. */
  readonly failedRequests: readonly FailedRequest[];
}

export interface FailedRequest {
  /** Relative to the project's folder if it is inside. At most 200 characters. */
  readonly url: string;
  /** At most 100 characters. */
  readonly reason: string;
}

/** The result of opening a page. Screenshots are PNG, 1280 × 800. */
export interface Observation {
  readonly behaviour: Behaviour;
  /** The page in light colours. */
  readonly screenshot?: Artifact;
  /** The page in dark colours. */
  readonly screenshotDark?: Artifact;
}
