import { type Hello, protocolVersion } from './protocol.ts';
import { sendJson } from './server/respond.ts';
import type { Route } from './server/route.ts';

/** The first request of a page. Calls `onHello` after the response. */
export function helloRoute(
  details: Pick<Hello, 'mode' | 'readOnly' | 'canSignOut' | 'title'> & Partial<Hello>,
  onHello: () => void = () => {},
): Route {
  return {
    method: 'GET',
    path: 'hello',
    handle({ response, role }) {
      const readOnly = details.readOnly || role === 'reader';
      const hello: Hello = {
        protocol: protocolVersion,
        command: 'jobchart',
        ...details,
        readOnly,
      };
      sendJson(response, hello);
      onHello();
    },
  };
}
