import type { Now } from '../contracts/time.ts';
import type { ActorRecorder } from './actors/actor-recorder.ts';
import { actorRoutes } from './actors/actor-routes.ts';
import { helloRoute } from './hello-route.ts';
import { createRedactor } from '../redact/redact.ts';
import { type InspectorServer, startInspectorServer } from './server/inspector-server.ts';

interface InspectActorsOptions {
  readonly recorder: ActorRecorder;
  readonly port: number;
  readonly now: Now;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** Serves the page for the actors of a recorder. */
export function inspectActors(options: InspectActorsOptions): Promise<InspectorServer> {
  const { recorder, port, now, environment } = options;
  const redact = createRedactor(environment);
  return startInspectorServer({
    readOnly: true,
    port,
    now,
    redact,
    routes: [
      helloRoute({ mode: 'actors', readOnly: true, canSignOut: false, title: 'actors' }),
      ...actorRoutes({ recorder, redact }),
    ],
  });
}
