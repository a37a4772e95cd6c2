import type { Artifact } from './job.ts';

/**
 * What a generated page did when it was opened in a browser, or a program when it was run in a sandbox. It
 * does not affect validation, which depends on findings alone.
 */
export interface Behaviour {
  /**
   * `checked`: the page was opened, or the program run, and watched. `failed`: it hung, crashed or used
   * too many resources before that was complete. `skipped`: it was not opened or run.
   */
  readonly status: 'checked' | 'failed' | 'skipped';
  /** Why it was not checked, or not all of it, and what to do. At most 300 characters. */
  readonly reason?: string;
  /**
   * The first 10 distinct errors, each a line of at most 200 characters: of the scripts and the console of
   * a page, those of pages other than `index.html` with their path; of a program that it failed its tests, or did not start or end as it should.
   */
  readonly consoleErrors: readonly string[];
  /** The first 10 distinct requests that failed: of a page, or to the routes of a server. */
  readonly failedRequests: readonly FailedRequest[];
  /** What a program that failed printed last: at most 20 lines of at most 200 characters. */
  readonly output?: readonly string[];
}

export interface FailedRequest {
  /**
   * Of a page, relative to the project's folder if it is inside; of a server, method and path of the route.
   * At most 200 characters.
   */
  readonly url: string;
  /** At most 100 characters. */
  readonly reason: string;
}

/** The result of opening a page, or of running a program. Screenshots are PNG, 1280 × 800. */
export interface Observation {
  readonly behaviour: Behaviour;
  /** The page in light colours. */
  readonly screenshot?: Artifact;
  /** The page in dark colours. */
  readonly screenshotDark?: Artifact;
  /** What a bot said: JSON, a `Transcript`. */
  readonly transcript?: Artifact;
}
