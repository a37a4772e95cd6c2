import { setTimeout as delay } from 'node:timers/promises';
import type { Now } from '../contracts/time.ts';
import { drawChart } from './charts/draw-chart.ts';
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

interface ActorsInspector extends InspectorServer {
  /** Resolves when the charts of the actors so far are laid out, or after some seconds. */
  laidOut(): Promise<void>;
}

/** Serves the page for the actors of a recorder. */
export async function inspectActors(options: InspectActorsOptions): Promise<ActorsInspector> {
  const { recorder, port, now, environment } = options;
  const redact = createRedactor(environment);
  const server = await startInspectorServer({
    readOnly: true,
    port,
    now,
    redact,
    routes: [
      helloRoute({ mode: 'actors', readOnly: true, canSignOut: false, title: 'actors' }),
      ...actorRoutes({ recorder, redact }),
    ],
  });
  return {
    ...server,
    async laidOut() {
      const charts = recorder.summaries().flatMap(({ id }) => recorder.chart(id) ?? []);
      const drawn = Promise.allSettled(charts.map(drawChart));
      await Promise.race([drawn, delay(maxWaitMs, undefined, { ref: false })]);
    },
  };
}

/** The page shows where a chart will be until it is laid out. */
const maxWaitMs = 3000;
