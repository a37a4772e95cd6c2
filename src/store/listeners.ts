import type { StoreChange } from '../contracts/store/store.ts';

type Listener = (change: StoreChange) => void;

/** Listeners for changes of a store. */
export interface Listeners {
  readonly size: number;
  add(listener: Listener): () => void;
  call(change: StoreChange): void;
  clear(): void;
}

/** The same function may be added twice. @param onSize Called with their number when it changes. */
export function createListeners(onSize: (size: number) => void = () => {}): Listeners {
  const listeners = new Set<{ readonly listener: Listener }>();
  return {
    get size() {
      return listeners.size;
    },
    add(listener) {
      const entry = { listener };
      listeners.add(entry);
      onSize(listeners.size);
      return () => {
        if (listeners.delete(entry)) onSize(listeners.size);
      };
    },
    call(change) {
      for (const { listener } of listeners) listener(change);
    },
    clear() {
      if (listeners.size === 0) return;
      listeners.clear();
      onSize(0);
    },
  };
}
