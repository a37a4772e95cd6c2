import { readConfig } from '../config/read-config.ts';
import type { JobEngine } from '../contracts/engine/engine.ts';
import type { Now } from '../contracts/time.ts';
import { assertKnown, type NamesOf } from '../errors/checks/assert-known.ts';
import { drawChart } from './charts/draw-chart.ts';
import type { ChartMessage } from './protocol.ts';
import { changeRoutes } from './jobs/change-routes.ts';
import { commandRoutes } from './jobs/command-routes.ts';
import { fileRoutes } from './jobs/files/file-routes.ts';
import { jobRoutes, type ReadableEngine } from './jobs/job-routes.ts';
import { frameRoute } from './jobs/previews/frame-route.ts';
import { usageRoutes } from './jobs/usage-routes.ts';
import { createContentCache } from './jobs/files/content-cache.ts';
import { helloRoute } from './hello-route.ts';
import { createRedactor } from '../redact/redact.ts';
import type { DashboardAccess } from './server/access/assert-guarded.ts';
import { type InspectorServer, startInspectorServer } from './server/inspector-server.ts';
import { savePort, savedPort } from './server/saved-port.ts';
import { sendJson } from './server/respond.ts';
import type { Route } from './server/route.ts';

export interface InspectJobsOptions {
  readonly engine: JobEngine;
  /** Whether the page can only show jobs, not change them. @default false */
  readonly readOnly?: boolean;
  /** Loopback port; 0 picks a free one. @default the previous port if it is free */
  readonly port?: number;
  /** Who reaches it beyond this machine, and how they sign in. @default nobody */
  readonly access?: DashboardAccess;
  /** How `jobchart` is typed here, for the commands that the page names, such as `npx jobchart`. @default 'jobchart' */
  readonly command?: string;
  /** @default Date.now */
  readonly now?: Now;
  /** Variables whose secret values must not be shown. @default process.env */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface JobsInspector extends InspectorServer {
  /** Resolves once a page is opened for the first time. */
  readonly opened: Promise<void>;
}

/**
 * Serves a page that shows the jobs of an engine as they run, on loopback unless `access` says otherwise. Anyone with one of its links
 * or a token can see them, and unless the page is read-only can submit, cancel, approve, retry, pin and remove jobs and
 * pause the store.
 *
 * @throws {JobError} `CONFIG_INVALID` if others would reach it without a token, `INSPECTOR_FAILED` if it cannot
 * listen.
 * @example
 * const inspector = await inspectJobs({ engine });
 * console.log(inspector.link());
 */
export async function inspectJobs(options: InspectJobsOptions): Promise<JobsInspector> {
  assertKnown(options, optionNames, 'inspectJobs: the options');
  const { engine, readOnly = false, access = {}, command = 'jobchart', now = Date.now } = options;
  const canSignOut = access.tokens !== undefined;
  const previousPort = await savedPort(engine);
  const redact = createRedactor(options.environment);
  const { previewBaseUrl, dashboardUrl } = readConfig();
  const { promise: opened, resolve } = Promise.withResolvers<void>();
  const serve = (port: number) =>
    startInspectorServer({
      readOnly,
      port,
      now,
      redact,
      access,
      newLink: `${command} inspect`,
      frames: previewOrigins(previewBaseUrl),
      routes: [
        helloRoute({ mode: 'engine', readOnly, canSignOut, command, title: 'jobs' }, resolve),
        ...chartRoutes(),
        ...readRoutes(engine, redact),
        ...changeRoutes(engine, redact),
        ...commandRoutes(engine),
        frameRoute(engine, { baseUrl: previewBaseUrl, dashboardUrl: access.url ?? dashboardUrl }),
        ...usageRoutes({ engine, redact, now }),
      ],
    });
  const [server] = await Promise.all([
    options.port === undefined ? serve(previousPort).catch(() => serve(0)) : serve(options.port),
    // So that the first page need not wait. It asks again if this fails.
    drawJobChart().catch(() => undefined),
  ]);
  // If the previous port was taken, another inspector probably has it: keep it saved.
  if (options.port !== undefined || previousPort === 0) await savePort(engine, server.port);
  return { ...server, opened };
}

const optionNames: NamesOf<InspectJobsOptions> = {
  engine: true,
  readOnly: true,
  port: true,
  access: true,
  command: true,
  now: true,
  environment: true,
};

/** Serves the same page, read-only, for a recorded journal. */
export async function inspectRecording(
  engine: ReadableEngine,
  {
    title,
    command = 'jobchart',
    port = 0,
    now = Date.now,
  }: { title: string; command?: string; port?: number; now?: Now },
): Promise<InspectorServer> {
  const redact = createRedactor();
  await drawJobChart().catch(() => undefined);
  return startInspectorServer({
    readOnly: true,
    port,
    now,
    redact,
    routes: [
      helloRoute({
        mode: 'recording',
        readOnly: true,
        canSignOut: false,
        command,
        title: redact.text(title),
      }),
      ...chartRoutes(),
      ...readRoutes(engine, redact),
    ],
  });
}

/** The origins of previews: on this machine, and under the base URL. */
function previewOrigins(baseUrl = ''): string {
  const [publicOrigin] = /^https?:\/\/\*\.[a-z0-9.-]+(?::\d+)?/.exec(baseUrl) ?? [];
  return ['http://*.localhost:*', ...(publicOrigin === undefined ? [] : [publicOrigin])].join(' ');
}

function readRoutes(engine: ReadableEngine, redact: ReturnType<typeof createRedactor>) {
  const parts = { engine, redact, contents: createContentCache() };
  return [...jobRoutes(parts), ...fileRoutes(parts)];
}

function chartRoutes(): readonly Route[] {
  return [
    {
      method: 'GET',
      path: 'charts/job',
      async handle({ response }) {
        sendJson(response, await drawJobChart());
      },
    },
  ];
}

async function drawJobChart(): Promise<ChartMessage> {
  const { jobMachine } = await import('../../machines/index.ts');
  const { describeMachine } = await import('../diagram/describe-machine.ts');
  return drawChart(describeMachine(jobMachine));
}
