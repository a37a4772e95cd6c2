import { h } from 'preact';
import type { EngineStatus } from '../../../contracts/engine/engine-status.ts';
import type { StageName } from '../../../contracts/stages/stage.ts';
import type { EnginesMessage } from '../../protocol.ts';
import { get } from '../api.ts';
import { formatAmount, formatDuration } from '../format.ts';
import { Hint } from '../parts/hint.ts';
import { useLoaded, useNow } from '../parts/hooks.ts';

/** The engines that run jobs, and how busy they are; or a note that none is running. */
export function EngineLine() {
  const check = Math.floor(useNow(checkMs) / checkMs);
  const { value } = useLoaded(`engines ${check}`, (signal) =>
    get<EnginesMessage>('engines', signal),
  );
  if (value === undefined) return null;
  // The leases of engines that have ended stay for a while.
  const engines = value.engines.filter(({ isLive, running }) => isLive || running > 0);
  const workers = engines.filter(({ isLive, stages }) => isLive && stages.length > 0);
  if (workers.length === 0)
    return h(
      'p',
      { class: 'nobody', role: 'status' },
      h('b', null, 'No engine is running. '),
      h(Hint, { text: 'New jobs wait until you start `jobchart serve` or your own engine.' }),
    );
  return h(
    'details',
    { class: 'engines' },
    h('summary', null, summaryText(workers)),
    h(
      'table',
      null,
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          ['Engine', 'Jobs', 'Stages', 'Lease'].map((name) =>
            h('th', { key: name, scope: 'col' }, name),
          ),
        ),
      ),
      h(
        'tbody',
        null,
        engines.map((engine) => h(EngineRow, { key: engine.id, engine })),
      ),
    ),
  );
}

const checkMs = 5000;

function summaryText(workers: readonly EngineStatus[]): string {
  const running = workers.reduce((sum, engine) => sum + engine.running, 0);
  // An engine of an earlier version does not tell how many it takes.
  const most = workers.reduce((sum, { concurrency = Number.NaN }) => sum + concurrency, 0);
  const engines = formatAmount(workers.length, 'engine');
  return Number.isNaN(most)
    ? `${engines} · ${formatAmount(running, 'job')} at work`
    : `${engines} · ${running} of ${most} at work`;
}

const allStages = Object.keys({
  plan: true,
  generate: true,
  validate: true,
  package: true,
  deploy: true,
  finalize: true,
} satisfies Record<StageName, true>).length;

function EngineRow({ engine }: { readonly engine: EngineStatus }) {
  const { id, label, running, concurrency, isLive, renewedMs, leaseMs, stages } = engine;
  const load = `${running}${concurrency === undefined ? '' : ` of ${concurrency}`}`;
  const lease = isLive
    ? `renewed ${formatDuration(renewedMs)} ago, for ${formatDuration(leaseMs)}`
    : `lapsed: other engines take over its ${running === 1 ? 'job' : 'jobs'}`;
  return h(
    'tr',
    null,
    h('td', { title: id }, label ?? id),
    h('td', null, stages.length === 0 ? 'serves previews' : load),
    h('td', null, stages.length === allStages ? 'all' : stages.join(', ')),
    h('td', { class: isLive ? '' : 'tone-bad' }, lease),
  );
}
