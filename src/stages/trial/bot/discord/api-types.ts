import type { DiscordState } from './state.ts';

export interface ApiRequest {
  readonly method: string;
  /** Without the version and the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The names of the files that are sent along. */
  readonly files: readonly string[];
}

export interface ApiAnswer {
  readonly status: number;
  /** Left out with 204. */
  readonly body?: unknown;
}

/** A pattern of "METHOD /path", and what answers it; `parts` are its groups. */
export type ApiRoute = readonly [
  pattern: RegExp,
  answer: (state: DiscordState, request: ApiRequest, parts: readonly string[]) => ApiAnswer,
];

export function ok(body: unknown): ApiAnswer {
  return { status: 200, body };
}

export const empty: ApiAnswer = { status: 204 };

export function refused(status: number, code: number, message: string): ApiAnswer {
  return { status, body: { message, code } };
}

/** The code of Discord's for what it does not say more of; here, for what only Discord has. */
export const notImitated = 10_000;

/** The answer to a field that Discord does not accept. */
export function invalid(field: string, code: string, message: string): ApiAnswer {
  const errors = { [field]: { _errors: [{ code, message }] } };
  return { status: 400, body: { message: 'Invalid Form Body', code: 50_035, errors } };
}
