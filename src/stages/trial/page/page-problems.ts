import type { FailedRequest } from '../../../contracts/job/behaviour.ts';
import { maxProblems } from './messages.ts';

/** Collects the errors and failed requests of a page: without duplicates, and bounded. */
export interface PageProblems {
  readonly consoleErrors: readonly string[];
  readonly failedRequests: readonly FailedRequest[];
  addError(text: string): void;
  addRequest(url: string, reason: string): void;
  /** Collects the problems of another page in the same list, with its path where nothing else tells it. */
  of(path: string): Pick<PageProblems, 'addError' | 'addRequest'>;
}

export function createPageProblems(): PageProblems {
  const errors = new Set<string>();
  const requests = new Map<string, string>();
  const problems: PageProblems = {
    get consoleErrors() {
      return [...errors];
    },
    get failedRequests() {
      return Array.from(requests, ([url, reason]) => ({ url, reason }));
    },
    addError(text) {
      if (!isRequest(text) && errors.size < maxProblems) errors.add(text.slice(0, maxLength));
    },
    addRequest(url, reason) {
      const key = url.slice(0, maxLength);
      if (requests.size < maxProblems && !requests.has(key)) requests.set(key, reason);
    },
    of: (path) => ({
      addError(text) {
        // The errors of a shared script are those of the first page, too.
        if (errors.has(text) || isRequest(text)) return;
        problems.addError(hasPlace.test(text) ? text : `${path}: ${text}`);
      },
      addRequest: (url, reason) => problems.addRequest(url, `${reason} (${path})`),
    }),
  };
  return problems;
}

/** Reported as a failed request, with its URL. */
function isRequest(text: string): boolean {
  return text.startsWith('Failed to load resource:');
}

const hasPlace = / \([^\s():]{1,100}:\d{1,9}\)$/;

/** Longer than what is shown. */
const maxLength = 1_000;
