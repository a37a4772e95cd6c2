import {
  type ForkStatus,
  forkStatuses,
  type JobCommand,
  type JobEngine,
} from '../../contracts/engine/engine.ts';
import { projectTypes } from '../../contracts/job/project-types.ts';
import { jobStatuses } from '../../contracts/job/job-statuses.ts';
import { nextStage } from '../../contracts/stages/next-stage.ts';
import { JobError } from '../../errors/job-error.ts';
import type { EnginesMessage, Served } from '../protocol.ts';
import { readJson, sendJson } from '../server/respond.ts';
import type { Route } from '../server/route.ts';
import { requireJob } from './job-routes.ts';

export type CommandEngine = Pick<
  JobEngine,
  'get' | 'submit' | 'revise' | 'send' | 'retry' | 'previews' | 'servedStages' | 'engines'
>;

/** The routes that change jobs. */
export function commandRoutes(engine: CommandEngine): readonly Route[] {
  return [
    {
      method: 'POST',
      path: 'jobs',
      async handle({ request, response }) {
        const { message, projectType, approval, idempotencyKey } = await readJson(request);
        const type = projectTypes.find((name) => name === projectType);
        const submitted = await engine.submit(
          {
            ...asker,
            userMessage: textIn(message),
            approval: approval === true,
            ...(type && { projectType: type }),
          },
          typeof idempotencyKey === 'string' ? { idempotencyKey } : {},
        );
        sendJson(response, submitted, 201);
      },
    },
    {
      method: 'GET',
      path: 'served',
      async handle({ response }) {
        const stages = await engine.servedStages();
        const isServed = stages.length > 0;
        const unrun = jobStatuses.flatMap((status) => {
          const stage = nextStage(status);
          return isServed && stage !== undefined && !stages.includes(stage)
            ? [[status, stage]]
            : [];
        });
        const served: Served = { isServed, unrun: Object.fromEntries(unrun) };
        sendJson(response, served);
      },
    },
    {
      method: 'GET',
      path: 'engines',
      async handle({ response }) {
        const message: EnginesMessage = { engines: await engine.engines() };
        sendJson(response, message);
      },
    },
    {
      method: 'POST',
      path: 'jobs/:id/send',
      async handle({ request, response, part }) {
        const job = await requireJob(engine, part('id'));
        const command = commandIn(await readJson(request));
        const isDecision = command.type === 'job.approve' || command.type === 'job.reject';
        // The machine would silently ignore a decision it is not waiting for.
        if (isDecision && job.phase !== 'awaitingApproval') {
          throw new JobError(
            job.phase === undefined ? 'JOB_ENDED' : 'EVENT_INVALID',
            'The job is not awaiting approval.',
          );
        }
        await engine.send(job.jobId, command);
        sendJson(response, {});
      },
    },
    {
      method: 'POST',
      path: 'jobs/:id/retry',
      async handle({ request, response, part }) {
        const { from } = await readJson(request);
        sendJson(
          response,
          await engine.retry(part('id'), from === undefined ? {} : { from: forkIn(from) }),
          201,
        );
      },
    },
    {
      method: 'POST',
      path: 'jobs/:id/revise',
      async handle({ request, response, part }) {
        const { message, approval, idempotencyKey } = await readJson(request);
        const revised = await engine.revise(part('id'), textIn(message), {
          by: asker,
          approval: approval === true,
          ...(typeof idempotencyKey === 'string' && { idempotencyKey }),
        });
        sendJson(response, revised, 201);
      },
    },
    {
      method: 'POST',
      path: 'jobs/:id/preview',
      async handle({ request, response, part }) {
        const { extendMs, stop } = await readJson(request);
        if (stop === true) await engine.previews.stop(part('id'));
        else await engine.previews.extend(part('id'), Number(extendMs));
        sendJson(response, {});
      },
    },
  ];
}

const asker = { userId: 'inspector', channelId: 'dashboard' } as const;

function forkIn(value: unknown): ForkStatus {
  const from = forkStatuses.find((status) => status === value);
  if (from !== undefined) return from;
  throw new JobError('REQUEST_INVALID', `from must be one of ${forkStatuses.join(', ')}.`);
}

function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new JobError('REQUEST_INVALID', 'message must be a string.');
}

function commandIn({ type, reason }: Readonly<Record<string, unknown>>): JobCommand {
  switch (type) {
    case 'job.cancel':
    case 'job.approve':
    case 'job.retry':
      return { type };
    case 'job.reject':
      return { type, reason: textIn(reason) };
    default:
      throw new JobError('EVENT_INVALID', 'Unknown command.');
  }
}
