import type { Store } from '../contracts/store.ts';

/** Wakes whoever waits for something to change in a store. */
export interface Changes {
  /**
   * Resolves at the next change after this call. Take it before looking: what happens between the
   * look and the wait is then not missed.
   */
  next(): Promise<void>;
  close(): void;
}

/** One listener on a store, shared by all who wait. */
export function watchChanges(store: Store): Changes {
  let { promise, resolve } = Promise.withResolvers<void>();
  const stop = store.onChange(wake);

  function wake(): void {
    const wakeAll = resolve;
    ({ promise, resolve } = Promise.withResolvers<void>());
    wakeAll();
  }

  return {
    next: () => promise,
    close() {
      stop();
      wake();
    },
  };
}
