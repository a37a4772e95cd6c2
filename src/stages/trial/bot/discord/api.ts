import { type ApiAnswer, type ApiRequest, notImitated, refused } from './api-types.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { serverRoutes } from './server-routes.ts';
import type { DiscordState } from './state.ts';

/**
 * Answers a request of a bot as Discord would: with plausible data, and with Discord's errors where it
 * would refuse. It takes what it does not know, and cannot tell of it.
 */
export function answerRequest(state: DiscordState, request: ApiRequest): ApiAnswer {
  const line = `${request.method} ${request.path}`;
  for (const [pattern, answer] of routes) {
    const match = pattern.exec(line);
    if (match !== null) return answer(state, request, match.slice(1).map(decoded));
  }
  if (request.method !== 'GET') return { status: 204 };
  return refused(404, notImitated, 'This part of Discord is not imitated here.');
}

const routes = [...interactionRoutes, ...messageRoutes, ...serverRoutes];

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
