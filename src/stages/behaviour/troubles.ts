import type { FailedRequest } from '../../contracts/behaviour.ts';
import { keptTroubles } from './messages.ts';

/** Collects the errors and failed requests of a page: without duplicates, and bounded. */
export interface Troubles {
  readonly consoleErrors: readonly string[];
  readonly failedRequests: readonly FailedRequest[];
  addError(text: string): void;
  addRequest(url: string, reason: string): void;
}

export function createTroubles(): Troubles {
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
      if (errors.size < keptTroubles) errors.add(text.slice(0, keptLength));
    },
    addRequest(url, reason) {
      const key = url.slice(0, keptLength);
      if (requests.size < keptTroubles && !requests.has(key)) requests.set(key, reason);
    },
  };
}

/** Longer than what is shown. */
const keptLength = 1_000;
