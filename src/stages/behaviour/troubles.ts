import type { FailedRequest } from '../../contracts/behaviour.ts';
import { keptTroubles } from './messages.ts';

/** Collects what goes wrong in a page, each thing once; what floods it is not kept. */
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
      // Requests are told with their address.
      if (text.startsWith('Failed to load resource:')) return;
      if (errors.size < keptTroubles) errors.add(text.slice(0, keptLength));
    },
    addRequest(url, reason) {
      const key = url.slice(0, keptLength);
      if (requests.size < keptTroubles && !requests.has(key)) requests.set(key, reason);
    },
  };
}

/** More than is shown. */
const keptLength = 1_000;
