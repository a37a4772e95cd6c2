import type { ServerResponse } from 'node:http';
import { isSent } from '../workspace/http/connections.ts';

export interface OpenResponses {
  /** Tracks a response until it is sent. Call it once the response has begun. */
  add(id: string, response: ServerResponse): void;
  /** Cuts off responses of previews that are no longer live. */
  cutOff(): void;
}

/** Responses still being sent, which end with their preview. */
export function createOpenResponses(isLive: (id: string) => boolean): OpenResponses {
  const responses = new Map<ServerResponse, string>();
  return {
    add(id, response) {
      if (isSent(response)) return;
      responses.set(response, id);
      response.once('close', () => responses.delete(response));
    },
    cutOff() {
      for (const [response, id] of responses) {
        // A reset also drops what the system has buffered. A pipelined response that waits behind
        // another has no socket yet, hence `req.socket`.
        if (!isLive(id)) response.req.socket.resetAndDestroy();
      }
    },
  };
}
