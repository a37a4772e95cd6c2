import { integer, type Sql } from './columns.ts';

/** How often another process's commits are looked for, in milliseconds. */
const pollMs = 50;

/**
 * Gives a switch: while it is on, `onForeign` is called when another connection has committed.
 * Asking costs microseconds.
 */
export function createWatch(sql: Sql, onForeign: () => void): (on: boolean) => void {
  let timer: NodeJS.Timeout | undefined;
  let seen: number | undefined;

  return (on) => {
    clearInterval(timer);
    timer = undefined;
    if (!on) return;
    seen = versionOf();
    timer = setInterval(poll, pollMs).unref();
  };

  function poll(): void {
    const version = versionOf();
    if (version === undefined || version === seen) return;
    seen = version;
    onForeign();
  }

  /** Undefined where the database cannot be asked just now: the next round asks again. */
  function versionOf(): number | undefined {
    try {
      const row = sql('pragma data_version').get();
      return row && integer(row, 'data_version');
    } catch {
      return undefined;
    }
  }
}
