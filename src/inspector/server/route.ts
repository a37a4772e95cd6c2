import type { IncomingMessage, ServerResponse } from 'node:http';
import { JobError } from '../../errors/job-error.ts';

/** One address of the protocol. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** Of the path below `/api/`; `:name` stands for one part of it. */
  readonly path: string;
  handle(visit: Visit): Promise<void> | void;
}

export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** A part of the path that the route names. */
  part(name: string): string;
  readonly query: URLSearchParams;
}

export interface FoundRoute {
  readonly route: Route;
  readonly parts: Readonly<Record<string, string>>;
}

/**
 * The route that a path leads to, with its parts decoded.
 *
 * @throws JobError `QUERY_INVALID` where a part is not encoded as it must be
 */
export function findRoute(
  routes: readonly Route[],
  method: string | undefined,
  path: string,
): FoundRoute | undefined {
  const given = path.split('/').map(decode);
  for (const route of routes) {
    if (route.method !== method) continue;
    const parts = match(route.path.split('/'), given);
    if (parts !== undefined) return { route, parts };
  }
  return undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (cause) {
    throw new JobError('QUERY_INVALID', 'The path is not percent-encoded UTF-8.', { cause });
  }
}

function match(
  wanted: readonly string[],
  given: readonly string[],
): Record<string, string> | undefined {
  if (wanted.length !== given.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [index, name] of wanted.entries()) {
    const part = given[index] ?? '';
    if (!name.startsWith(':')) {
      if (name !== part) return undefined;
    } else if (/^[\w.:-]{1,200}$/.test(part)) {
      parts[name.slice(1)] = part;
    } else {
      return undefined;
    }
  }
  return parts;
}
