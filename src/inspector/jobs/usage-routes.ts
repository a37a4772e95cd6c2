import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { Usage } from '../../contracts/engine/retention.ts';
import type { Now } from '../../contracts/time.ts';
import { JobError } from '../../errors/job-error.ts';
import type { Redactor } from '../../redact/redact.ts';
import type { UsageMessage } from '../protocol.ts';
import { readJson, sendJson } from '../server/respond.ts';
import type { Route } from '../server/route.ts';

interface UsageRouteParts {
  readonly engine: Pick<JobEngine, 'usage' | 'queue' | 'pause' | 'resume' | 'pin' | 'remove'>;
  readonly redact: Redactor;
  readonly now: Now;
}

/** The routes of the store: what it holds and its queue, a pause, and what is kept or removed. */
export function usageRoutes({ engine, redact, now }: UsageRouteParts): readonly Route[] {
  const measured = createUsageCache({ engine, now });
  return [
    {
      method: 'GET',
      path: 'usage',
      async handle({ response }) {
        const [queue, { usage, at }] = await Promise.all([engine.queue(), measured.read()]);
        const { freeBytes, ...held } = usage;
        const message: UsageMessage = {
          queue,
          // Infinity, which JSON has not, means that the system does not tell.
          usage: { ...held, ...(Number.isFinite(freeBytes) && { freeBytes }) },
          ageMs: Math.max(0, now() - at),
        };
        sendJson(response, redact.value(message));
      },
    },
    {
      method: 'POST',
      path: 'queue',
      async handle({ request, response }) {
        const { paused } = await readJson(request);
        if (typeof paused !== 'boolean')
          throw new JobError('REQUEST_INVALID', 'paused must be true or false.');
        await (paused ? engine.pause({ scope: 'store' }) : engine.resume({ scope: 'store' }));
        sendJson(response, {});
      },
    },
    {
      method: 'POST',
      path: 'jobs/:id/pin',
      async handle({ request, response, part }) {
        const { pinned } = await readJson(request);
        if (typeof pinned !== 'boolean')
          throw new JobError('REQUEST_INVALID', 'pinned must be true or false.');
        await engine.pin(part('id'), pinned);
        measured.clear();
        sendJson(response, {});
      },
    },
    {
      method: 'POST',
      path: 'jobs/:id/remove',
      async handle({ request, response, part }) {
        await readJson(request);
        const report = await engine.remove(part('id'));
        measured.clear();
        sendJson(response, redact.value(report));
      },
    },
  ];
}

interface Measured {
  readonly usage: Usage;
  readonly at: number;
}

/** Keeps a measurement for a while, because it reads the rows of all jobs. Pages share one. */
function createUsageCache({ engine, now }: Pick<UsageRouteParts, 'engine' | 'now'>) {
  let begun = -Infinity;
  let last: Promise<Measured> | undefined;
  return {
    read(): Promise<Measured> {
      if (last !== undefined && now() - begun < keepMs) return last;
      begun = now();
      const next = engine.usage().then((usage) => ({ usage, at: now() }));
      last = next;
      next.catch(() => {
        if (last === next) last = undefined;
      });
      return next;
    },
    clear() {
      last = undefined;
    },
  };
}

const keepMs = 30_000;
