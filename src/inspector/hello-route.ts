import { type Hello, protocolVersion } from './protocol.ts';
import { sendJson } from './server/respond.ts';
import type { Route } from './server/route.ts';

/** What a page asks for first; `onHello` is called after it was answered. */
export function helloRoute(
  given: Pick<Hello, 'mode' | 'readOnly' | 'title'>,
  onHello: () => void = () => {},
): Route {
  const hello: Hello = { protocol: protocolVersion, ...given };
  return {
    method: 'GET',
    path: 'hello',
    handle({ response }) {
      sendJson(response, hello);
      onHello();
    },
  };
}
