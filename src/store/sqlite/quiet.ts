/** Remembers which looks found nothing, so that they need not be taken again before a change. */
export interface Quiet {
  /** Something was written that a look may find. */
  stir(): void;
  /** Takes the look, unless the same one found nothing a moment ago and nothing was written since. */
  look<T>(name: string, take: () => Promise<readonly T[]>): Promise<readonly T[]>;
}

/** Leases lapse without any write: a look is taken again after this many milliseconds. */
const quietMs = 500;

export function createQuiet(): Quiet {
  const looks = new Map<string, { readonly mark: number; readonly at: number }>();
  let mark = 0;

  return {
    stir() {
      mark += 1;
    },
    async look(name, take) {
      const last = looks.get(name);
      if (last?.mark === mark && performance.now() - last.at <= quietMs) return [];
      const before = { mark, at: performance.now() };
      const found = await take();
      if (found.length === 0) looks.set(name, before);
      return found;
    },
  };
}
