/** A queue with numbers: visitors take one, and the host calls the next. */
export function createLive({ mostWaiting = 1000 }, changed) {
  let last = 0;
  let serving = null;
  let waiting = [];
  /** The visitor of each number that is waiting or being served. */
  const owners = new Map();

  const numberOf = (token) => [...owners].find(([, one]) => one === token)?.[0];

  return {
    state: () => ({ serving, waiting, last }),
    of: (token) => numberOf(token) ?? null,

    may: {
      take(token) {
        const own = numberOf(token);
        if (own !== undefined && own !== serving) return undefined;
        if (waiting.length >= mostWaiting) return 'full';
        if (own !== undefined) owners.delete(own);
        last += 1;
        waiting = [...waiting, last];
        owners.set(last, token);
        changed();
      },
      leave(token) {
        const own = numberOf(token);
        if (own === undefined || own === serving) return;
        owners.delete(own);
        waiting = waiting.filter((number) => number !== own);
        changed();
      },
    },

    hostMay: {
      next() {
        if (serving !== null) owners.delete(serving);
        [serving = null, ...waiting] = waiting;
        changed();
      },
      restart() {
        [last, serving, waiting] = [0, null, []];
        owners.clear();
        changed();
      },
    },
  };
}
