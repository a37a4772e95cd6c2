import type { FrameMessage } from '../../protocol.ts';
import { sendJson } from '../../server/respond.ts';
import type { Route } from '../../server/route.ts';
import { type ReadableEngine, requireJob } from '../job-routes.ts';
import { mayFrame, type PreviewSite } from './may-frame.ts';

/** Says whether the page may show the preview of a job in a frame: a browser does not tell it. */
export function frameRoute(engine: Pick<ReadableEngine, 'get'>, site: PreviewSite): Route {
  return {
    method: 'GET',
    path: 'jobs/:id/frame',
    async handle({ response, part, query }) {
      const { preview } = await requireJob(engine, part('id'));
      const message: FrameMessage = {
        isAllowed:
          preview.url !== undefined &&
          (await mayFrame(preview.url, { origin: query.get('origin') ?? '', ...site })),
      };
      sendJson(response, message);
    },
  };
}
