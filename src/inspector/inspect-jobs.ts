import { readConfig } from '../config/read-config.ts';
import type { JobEngine } from '../contracts/engine.ts';
import type { Now } from '../contracts/time.ts';
import { assertKnown, type NamesOf } from '../errors/assert-known.ts';
import { drawChart } from './charts/draw-chart.ts';
import { commandRoutes } from './jobs/command-routes.ts';
import { fileRoutes } from './jobs/file-routes.ts';
import { jobRoutes, type ReadableEngine } from './jobs/job-routes.ts';
import { createKeptFiles } from './jobs/kept-files.ts';
import { helloRoute } from './hello-route.ts';
import { createRedactor } from '../redact/redact.ts';
import { type InspectorServer, startInspectorServer } from './server/inspector-server.ts';
import { keepPort, lastPort } from './server/last-port.ts';
import { sendJson } from './server/respond.ts';
import type { Route } from './server/route.ts';

export interface InspectJobsOptions {
  readonly engine: JobEngine;
  /** Looks at jobs, and does nothing with them. @default false */
  readonly readOnly?: boolean;
  /** Port on loopback; 0 has one chosen. @default the one of last time, where it is free */
  readonly port?: number;
  /** @default Date.now */
  readonly now?: Now;
  /** Where secret values stand that must not be shown. @default process.env */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface JobsInspector extends InspectorServer {
  /** Resolves when a page is open for the first time. */
  readonly opened: Promise<void>;
}

/**
 * A page on loopback that shows the jobs of an engine as they run: who has one of its links sees
 * them, and may submit, cancel, approve and retry unless it is read-only.
 *
 * @throws JobError `INSPECTOR_FAILED` when it cannot listen
 * @example
 * const inspector = await inspectJobs({ engine });
 * console.log(inspector.link());
 */
export async function inspectJobs(options: InspectJobsOptions): Promise<JobsInspector> {
  assertKnown(options, optionNames, 'inspectJobs: the options');
  const { engine, readOnly = false, now = Date.now } = options;
  const kept = await lastPort(engine);
  const redact = createRedactor(options.environment);
  const { promise: opened, resolve } = Promise.withResolvers<void>();
  const serve = (port: number) =>
    startInspectorServer({
      readOnly,
      port,
      now,
      redact,
      frames: previewOrigins(readConfig().previewBaseUrl),
      routes: [
        helloRoute({ mode: 'engine', readOnly, title: 'jobs' }, resolve),
        ...chartRoutes(),
        ...readRoutes(engine, redact),
        ...commandRoutes(engine),
      ],
    });
  const server = await (options.port === undefined
    ? serve(kept).catch(() => serve(0))
    : serve(options.port));
  // One that only had to evade another page leaves that its place.
  if (options.port !== undefined || kept === 0) await keepPort(engine, server.port);
  return { ...server, opened };
}

const optionNames: NamesOf<InspectJobsOptions> = {
  engine: true,
  readOnly: true,
  port: true,
  now: true,
  environment: true,
};

/** The same page for a recorded journal. Nothing can be done with it. */
export async function inspectRecording(
  engine: ReadableEngine,
  { title, port = 0, now = Date.now }: { title: string; port?: number; now?: Now },
): Promise<InspectorServer> {
  const redact = createRedactor();
  return startInspectorServer({
    readOnly: true,
    port,
    now,
    redact,
    routes: [
      helloRoute({ mode: 'recording', readOnly: true, title: redact.text(title) }),
      ...chartRoutes(),
      ...readRoutes(engine, redact),
    ],
  });
}

/** Where previews are: on this machine, and where they are to be seen from elsewhere. */
function previewOrigins(baseUrl = ''): string {
  const [elsewhere] = /^https?:\/\/\*\.[a-z0-9.-]+(?::\d+)?/.exec(baseUrl) ?? [];
  return ['http://*.localhost:*', ...(elsewhere === undefined ? [] : [elsewhere])].join(' ');
}

function readRoutes(engine: ReadableEngine, redact: ReturnType<typeof createRedactor>) {
  const parts = { engine, redact, kept: createKeptFiles() };
  return [...jobRoutes(parts), ...fileRoutes(parts)];
}

function chartRoutes(): readonly Route[] {
  return [
    {
      method: 'GET',
      path: 'charts/job',
      async handle({ response }) {
        const { jobMachine } = await import('../../machines/index.ts');
        const { describeMachine } = await import('../diagram/describe-machine.ts');
        sendJson(response, await drawChart(describeMachine(jobMachine)));
      },
    },
  ];
}
