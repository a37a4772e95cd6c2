import type { Store } from '../../contracts/store/store.ts';

/** Waits for changes of a store. */
export interface StoreWatcher {
  /** Resolves at the next change after this call. Call it before reading, so that no change is missed. */
  next(): Promise<void>;
  /** Resolves at the next change after which there may be work to claim. */
  nextWork(): Promise<void>;
  close(): void;
}

/** Listens to a store once, for all waiters. */
export function watchStore(store: Store): StoreWatcher {
  const [change, work] = [createBell(), createBell()];
  const stop = store.onChange((changed) => {
    change.ring();
    if (changed.work) work.ring();
  });

  return {
    next: change.next,
    nextWork: work.next,
    close() {
      stop();
      change.ring();
      work.ring();
    },
  };
}

/** All waiters share one promise. */
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
