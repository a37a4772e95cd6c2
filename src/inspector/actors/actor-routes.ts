import { JobError } from '../../errors/job-error.ts';
import { drawChart } from '../charts/draw-chart.ts';
import type { ActorExchange, ActorRow } from '../protocol.ts';
import type { Redactor } from '../../redact/redact.ts';
import { type EventStream, openEventStream } from '../server/event-stream.ts';
import { sendJson } from '../server/respond.ts';
import type { Route } from '../server/route.ts';
import type { ActorRecorder } from './actor-recorder.ts';
import type { RecordedExchange, RecordedRow } from './recorded-rows.ts';
import { toPlain } from './to-plain.ts';

interface ActorRouteParts {
  readonly recorder: ActorRecorder;
  readonly redact: Redactor;
}

/** The routes that read actors. */
export function actorRoutes({ recorder, redact }: ActorRouteParts): readonly Route[] {
  const assertKnown = (id: string) => {
    if (!recorder.has(id)) throw new JobError('JOB_NOT_FOUND', `There is no actor ${id}.`);
  };
  return [
    {
      method: 'GET',
      path: 'actors',
      async handle({ response }) {
        const stream = openEventStream(response);
        while (!stream.signal.aborted) {
          const changed = recorder.changed();
          await stream.send('actors', redact.value(recorder.summaries()));
          await untilChanged(changed, stream);
        }
      },
    },
    {
      method: 'GET',
      path: 'actors/:id/chart',
      async handle({ response, part }) {
        const chart = recorder.chart(part('id'));
        if (chart === undefined) throw new JobError('JOB_NOT_FOUND', 'The actor has no chart.');
        sendJson(response, redact.value(await drawChart(chart)));
      },
    },
    {
      method: 'GET',
      path: 'actors/:id/rows',
      async handle({ request, response, part, query }) {
        const id = part('id');
        assertKnown(id);
        let last = Number(request.headers['last-event-id'] ?? query.get('after') ?? 0) || 0;
        const stream = openEventStream(response);
        while (!stream.signal.aborted) {
          const changed = recorder.changed();
          const { rows, first } = recorder.rows(id, last, batch);
          if (rows.length > 0 && first > last + 1) await stream.send('skipped', { before: first });
          if (rows.length > 0) {
            last = rows.at(-1)?.seq ?? last;
            await stream.send('rows', await redact.largeValue(rows.map(toRow)), String(last));
          }
          if (rows.length < batch) await untilChanged(changed, stream);
        }
      },
    },
    {
      method: 'GET',
      path: 'actors/:id/exchanges',
      async handle({ request, response, part, query }) {
        const id = part('id');
        assertKnown(id);
        let last = Number(request.headers['last-event-id'] ?? query.get('after') ?? 0) || 0;
        const stream = openEventStream(response);
        while (!stream.signal.aborted) {
          const changed = recorder.changed();
          const found = recorder.exchanges(id, last, batch);
          last = found.at(-1)?.order ?? last;
          if (found.length > 0)
            await stream.send('rows', await redact.largeValue(found.map(toExchange)), String(last));
          if (found.length < batch) await untilChanged(changed, stream);
        }
      },
    },
  ];
}

const batch = 200;

function toExchange({ order, to, row }: RecordedExchange): ActorExchange {
  const { context: _, ...rest } = toRow(row);
  return { order, to, ...rest };
}

function toRow({ event, context, inputs, ...row }: RecordedRow): ActorRow {
  return {
    ...row,
    event: toPlain(event),
    ...(inputs && {
      inputs: Object.fromEntries(Object.entries(inputs).map(([id, input]) => [id, toPlain(input)])),
    }),
    ...(context !== undefined && { context: toPlain(context) }),
  };
}

function untilChanged(changed: Promise<void>, { signal }: EventStream): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (signal.aborted) resolve();
  const stop = () => resolve();
  signal.addEventListener('abort', stop, { once: true });
  void changed.then(resolve);
  return promise.finally(() => signal.removeEventListener('abort', stop));
}
