import type { Artifact } from './job.ts';

/**
 * What a generated page did when it was opened in a browser. It is no part of the verdict: that
 * comes from the findings alone.
 */
export interface Behaviour {
  /**
   * `checked`: the page was opened and watched. `failed`: it was opened and could not be watched to
   * the end, as it hung, crashed or used too much. `skipped`: it was not opened.
   */
  readonly status: 'checked' | 'failed' | 'skipped';
  /** Why it was not checked, or has no pictures; what to do. At most 300 characters. */
  readonly reason?: string;
  /** The first 10 different errors of its scripts and its console, one line of at most 200 characters each. */
  readonly consoleErrors: readonly string[];
  /** The first 10 different requests that were not answered. */
  readonly failedRequests: readonly FailedRequest[];
}

export interface FailedRequest {
  /** Of the project's own: relative to its folder. At most 200 characters. */
  readonly url: string;
  /** At most 100 characters. */
  readonly reason: string;
}

/** What came of opening a page. Pictures are PNG, 1280 × 800. */
export interface Observation {
  readonly behaviour: Behaviour;
  /** The page in light colours. */
  readonly screenshot?: Artifact;
  /** The page in dark colours. */
  readonly screenshotDark?: Artifact;
}
