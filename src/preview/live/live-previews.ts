import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { StartServer } from '../../contracts/job/preview.ts';
import type { Mount } from '../mounts.ts';
import { sendPage } from '../pages.ts';
import { failingPage, programPages } from './program-pages.ts';
import { createPrograms, type ProgramLimits, programLimits, type Programs } from './programs.ts';
import { relayRequest } from './relay-request.ts';
import { refuseUpgrade, relayUpgrade } from './relay-upgrade.ts';

/** Answers visitors of previews that are programs, and runs these. */
export interface LivePreviews extends Pick<Programs, 'sweep' | 'close'> {
  answer(request: IncomingMessage, response: ServerResponse, id: string, mount: Mount): void;
  /** For a request for a WebSocket. `head` is what was sent after it. */
  connect(request: IncomingMessage, socket: Duplex, head: Buffer, id: string, mount: Mount): void;
}

export interface LivePreviewsOptions {
  readonly startServer: StartServer;
  readonly isLive: (id: string) => boolean;
  /** Security headers: names and values alternate. */
  readonly headers: readonly string[];
  readonly limits?: Partial<ProgramLimits> | undefined;
}

export function createLivePreviews(options: LivePreviewsOptions): LivePreviews {
  const { startServer, isLive, headers } = options;
  const limits = { ...programLimits, ...options.limits };
  const programs = createPrograms(startServer, isLive, limits);

  return {
    answer(request, response, id, mount) {
      // It waits behind another response of its connection: one visitor must not use up the limit.
      const isPipelined = response.socket === null;
      const found = isPipelined ? ({ state: 'busy' } as const) : programs.visit(id, mount);
      switch (found.state) {
        case 'running':
          void relayRequest({
            request,
            response,
            run: found.run,
            paths: mount.program?.paths ?? [],
            headers,
            limits,
          });
          return;
        case 'failing':
          sendPage(request, response, failingPage(found.failure, found.waitMs), headers);
          return;
        case 'busy':
          sendPage(request, response, programPages.busy, headers);
      }
    },
    connect(request, socket, head, id, mount) {
      const found = programs.visit(id, mount);
      if (found.state !== 'running') return refuseUpgrade(socket, 503);
      void relayUpgrade({ request, socket, head, run: found.run, limits });
    },
    sweep: programs.sweep,
    close: programs.close,
  };
}
