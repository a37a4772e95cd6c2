import type { Store } from '../../contracts/store.ts';

/** Wakes whoever waits for something to change in a store. */
export interface StoreChanges {
  /**
   * Resolves at the next change after this call. Take it before looking: what happens between the
   * look and the wait is then not missed.
   */
  next(): Promise<void>;
  /** The same for changes after which there may be something to do. */
  nextWork(): Promise<void>;
  close(): void;
}

/** One listener on a store, shared by all who wait. */
export function watchStoreChanges(store: Store): StoreChanges {
  const [any, work] = [createBell(), createBell()];
  const stop = store.onChange((previewEvents) => {
    any.ring();
    if (previewEvents.work) work.ring();
  });

  return {
    next: any.next,
    nextWork: work.next,
    close() {
      stop();
      any.ring();
      work.ring();
    },
  };
}

/** Those who wait share one promise. */
function createBell() {
  let { promise, resolve } = Promise.withResolvers<void>();
  return {
    next: () => promise,
    ring() {
      const wakeAll = resolve;
      ({ promise, resolve } = Promise.withResolvers<void>());
      wakeAll();
    },
  };
}
