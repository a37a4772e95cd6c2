import { type Hello, protocolVersion } from './protocol.ts';
import { sendJson } from './server/respond.ts';
import type { Route } from './server/route.ts';

/** The first request of a page. Calls `onHello` after the response. */
export function helloRoute(
  details: Pick<Hello, 'mode' | 'readOnly' | 'title'>,
  onHello: () => void = () => {},
): Route {
  const hello: Hello = { protocol: protocolVersion, ...details };
  return {
    method: 'GET',
    path: 'hello',
    handle({ response }) {
      sendJson(response, hello);
      onHello();
    },
  };
}
