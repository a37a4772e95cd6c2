import type { FailedRequest } from '../../contracts/job/behaviour.ts';
import { maxProblems } from './messages.ts';

/** Collects the errors and failed requests of a page: without duplicates, and bounded. */
export interface PageProblems {
  readonly consoleErrors: readonly string[];
  readonly failedRequests: readonly FailedRequest[];
  addError(text: string): void;
  addRequest(url: string, reason: string): void;
}

export function createPageProblems(): PageProblems {
  const errors = new Set<string>();
  const requests = new Map<string, string>();
  return {
    get consoleErrors() {
      return [...errors];
    },
    get failedRequests() {
      return Array.from(requests, ([url, reason]) => ({ url, reason }));
    },
    addError(text) {
      // Reported as a failed request, with its URL.
      if (text.startsWith('Failed to load resource:')) return;
      if (errors.size < maxProblems) errors.add(text.slice(0, maxLength));
    },
    addRequest(url, reason) {
      const key = url.slice(0, maxLength);
      if (requests.size < maxProblems && !requests.has(key)) requests.set(key, reason);
    },
  };
}

/** Longer than what is shown. */
const maxLength = 1_000;
