import type { ActorKind } from '../../contracts/store.ts';

/** What is looked for: actors of a kind to claim, by what makes them so; or events for owned ones. */
export type Look = `${ActorKind} ${'ready' | 'posted' | 'lapsed'}` | 'events';

/** Remembers which looks found nothing, so that they need not be taken again before a change. */
export interface Quiet {
  /** Something was written that such a look may find; without a look, that any may find. */
  stir(look?: Look): void;
  /** Whether the same look found nothing a moment ago, and nothing was written since. */
  isQuiet(look: Look, owner: string): boolean;
  foundNothing(look: Look, owner: string): void;
  /** Whether anything was stirred since this was asked last. */
  takeStirred(): boolean;
}

/** Leases lapse without any write: a look is taken again after this many milliseconds. */
const quietMs = 500;

export function createQuiet(): Quiet {
  const byOwner = new Map<string, Map<Look, number>>();
  let stirred = false;

  return {
    stir(look) {
      stirred = true;
      if (look === undefined) byOwner.clear();
      else for (const looks of byOwner.values()) looks.delete(look);
    },
    isQuiet(look, owner) {
      const at = byOwner.get(owner)?.get(look);
      return at !== undefined && performance.now() - at <= quietMs;
    },
    foundNothing(look, owner) {
      const looks = byOwner.get(owner) ?? new Map<Look, number>();
      byOwner.set(owner, looks.set(look, performance.now()));
    },
    takeStirred() {
      const was = stirred;
      stirred = false;
      return was;
    },
  };
}
