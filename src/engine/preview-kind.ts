import type { AnyStateMachine, EventObject } from 'xstate';
import type { PreviewContext } from '../../machines/index.ts';
import type { PreviewNews } from '../contracts/journal.ts';
import type { Kind } from './actor-kind.ts';
import { compileChart } from './chart.ts';
import { versionOf } from './machine-version.ts';

/** How previews are kept: whoever has the front runs them all. */
export function previewKind(machine: AnyStateMachine): Kind<PreviewContext> {
  return {
    kind: 'preview',
    chart: compileChart(machine),
    version: versionOf(machine),
    // The first version: there is nothing older yet.
    migrations: [],
    isContext: (stored): stored is PreviewContext => 'jobId' in stored && 'expiresAt' in stored,
    standingOf: ({ place }) => (place.isFinal ? 'ended' : 'owned'),
    jobEntriesOf: ({ place }, emitted) =>
      emitted
        .filter(isNews)
        .map(({ type, at, ...data }) => ({ at, type, state: `preview.${place.path}`, data })),
  };
}

function isNews(event: EventObject): event is PreviewNews {
  return newsTypes.has(event.type);
}

const newsTypes: ReadonlySet<string> = new Set<PreviewNews['type']>([
  'preview.expiring',
  'preview.extended',
  'preview.ended',
]);
