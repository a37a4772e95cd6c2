import type { ApiAnswer, ApiRequest } from './api-types.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { serverRoutes } from './server-routes.ts';
import type { DiscordState } from './state.ts';

/**
 * Answers a request of a bot as Discord would: with plausible data, and with Discord's errors where it
 * would refuse. What it does not know answers "Unknown", or takes what it is given.
 */
export function answerRequest(state: DiscordState, request: ApiRequest): ApiAnswer {
  const line = `${request.method} ${request.path}`;
  for (const [pattern, answer] of routes) {
    const match = pattern.exec(line);
    if (match !== null) return answer(state, request, match.slice(1).map(decoded));
  }
  if (request.method !== 'GET') return { status: 204 };
  return { status: 404, body: { message: 'Unknown resource', code: 10_000 } };
}

const routes = [...interactionRoutes, ...messageRoutes, ...serverRoutes];

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
