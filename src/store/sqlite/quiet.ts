import type { ActorKind } from '../../contracts/store.ts';

/** What is looked for: actors of a kind to claim, or events for one that is owned. */
export type Look = `${ActorKind} ${'ready' | 'posted'}` | 'events';

/** Remembers which looks found nothing, so that they need not be taken again before a change. */
export interface Quiet {
  /** Something was written that such a look may find; without a look, that any may find. */
  stir(look?: Look): void;
  /** Whether the same look found nothing a moment ago, and nothing was written since. */
  isQuiet(look: Look, owner: string): boolean;
  foundNothing(look: Look, owner: string): void;
}

/** Leases lapse without any write: a look is taken again after this many milliseconds. */
const quietMs = 500;

export function createQuiet(): Quiet {
  const looks = new Map<string, { readonly look: Look; readonly at: number }>();

  return {
    stir(stirred) {
      for (const [key, { look }] of looks) {
        if (stirred === undefined || look === stirred) looks.delete(key);
      }
    },
    isQuiet(look, owner) {
      const last = looks.get(`${look} ${owner}`);
      return last !== undefined && performance.now() - last.at <= quietMs;
    },
    foundNothing(look, owner) {
      looks.set(`${look} ${owner}`, { look, at: performance.now() });
    },
  };
}
