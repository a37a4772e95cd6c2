/** Remembers which looks found nothing, so that they need not be taken again before a change. */
export interface Quiet {
  /** Something was written that a look may find. */
  stir(): void;
  /** Whether the same look found nothing a moment ago, and nothing was written since. */
  isQuiet(look: string): boolean;
  foundNothing(look: string): void;
}

/** Leases lapse without any write: a look is taken again after this many milliseconds. */
const quietMs = 500;

export function createQuiet(): Quiet {
  const looks = new Map<string, { readonly stirs: number; readonly at: number }>();
  let stirs = 0;

  return {
    stir() {
      stirs += 1;
    },
    isQuiet(look) {
      const last = looks.get(look);
      return last?.stirs === stirs && performance.now() - last.at <= quietMs;
    },
    foundNothing(look) {
      looks.set(look, { stirs, at: performance.now() });
    },
  };
}
