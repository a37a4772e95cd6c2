import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Role } from './access/sessions.ts';
import { JobError } from '../../errors/job-error.ts';

/** One endpoint of the protocol. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** The path below `/api/`; `:name` matches one part. */
  readonly path: string;
  handle(request: RouteRequest): Promise<void> | void;
}

export interface RouteRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** A named part of the path. */
  part(name: string): string;
  readonly query: URLSearchParams;
  readonly role: Role;
}

export interface FoundRoute {
  readonly route: Route;
  readonly parts: Readonly<Record<string, string>>;
}

/**
 * Finds the route for a path, with its parts decoded.
 *
 * @throws {JobError} `QUERY_INVALID` if a part is not correctly encoded.
 */
export function findRoute(
  routes: readonly Route[],
  method: string | undefined,
  path: string,
): FoundRoute | undefined {
  const actual = path.split('/').map(decode);
  for (const route of routes) {
    if (route.method !== method) continue;
    const parts = match(route.path.split('/'), actual);
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
  pattern: readonly string[],
  actual: readonly string[],
): Record<string, string> | undefined {
  if (pattern.length !== actual.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [index, name] of pattern.entries()) {
    const part = actual[index] ?? '';
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
