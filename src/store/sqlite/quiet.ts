import { integer, type Sql } from './columns.ts';

/** Remembers which looks found nothing, so that they need not be taken again before a change. */
export interface Quiet {
  /** Something was written here that a look may find. */
  stir(): void;
  /** Whether the same look found nothing a moment ago, and nothing was written since. */
  isQuiet(look: string): boolean;
  foundNothing(look: string): void;
}

/** Leases lapse without any write: a look is taken again after this many milliseconds. */
const quietMs = 500;

export function createQuiet(sql: Sql): Quiet {
  const looks = new Map<string, { readonly mark: string; readonly at: number }>();
  let stirs = 0;

  /** Changes with each write, of this connection or another. */
  function mark(): string {
    const row = sql('pragma data_version').get();
    return `${stirs} ${row === undefined ? '' : integer(row, 'data_version')}`;
  }

  return {
    stir() {
      stirs += 1;
    },
    isQuiet(look) {
      const last = looks.get(look);
      if (last === undefined || performance.now() - last.at > quietMs) return false;
      return last.mark === mark();
    },
    foundNothing(look) {
      looks.set(look, { mark: mark(), at: performance.now() });
    },
  };
}
