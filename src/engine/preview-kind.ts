import type { AnyStateMachine, EventObject } from 'xstate';
import type { PreviewContext } from '../../machines/index.ts';
import type { PreviewNews } from '../contracts/journal.ts';
import type { Kind } from './actor-kind.ts';
import { compileChart } from './chart.ts';
import { versionOf } from './machine-version.ts';
import type { Migration } from './migrate-snapshot.ts';

/** How previews are kept: whoever has the front runs them all, but for those that cannot be served. */
export function previewKind(machine: AnyStateMachine): Kind<PreviewContext> {
  return {
    kind: 'preview',
    chart: compileChart(machine),
    version: versionOf(machine),
    migrations,
    keep: (context) => context,
    recall: (kept) => (isContext(kept) ? { context: kept, files: [] } : undefined),
    standingOf: ({ place: { isFinal, path } }) =>
      isFinal ? 'ended' : path === 'failed' ? 'released' : 'owned',
    newsOf: ({ place }, emitted) => ({
      state: `preview.${place.path}`,
      events: emitted.filter(isNews),
    }),
  };
}

const migrations: readonly Migration[] = [
  // One that cannot be served was at its end; now it rests, and may be opened again.
  { from: '1-a4c26f4f1107', to: '1-89bd7e5f6f83', migrate: (snapshot) => snapshot },
];

/** What a stored snapshot tells of a preview; undefined where it cannot be read. */
export function readPreview(snapshot: string): PreviewContext | undefined {
  try {
    const { context } = JSON.parse(snapshot);
    return isContext(context) ? context : undefined;
  } catch {
    return undefined;
  }
}

function isContext(kept: object): kept is PreviewContext {
  return 'jobId' in kept && 'expiresAt' in kept;
}

function isNews(event: EventObject): event is PreviewNews {
  return newsTypes.has(event.type);
}

const newsTypes: ReadonlySet<string> = new Set<PreviewNews['type']>([
  'preview.expiring',
  'preview.extended',
  'preview.ended',
]);
