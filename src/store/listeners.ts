import type { StoreChange } from '../contracts/store.ts';

type Listener = (previewEvents: StoreChange) => void;

/** Who wants to hear of changes. */
export interface Listeners {
  readonly size: number;
  add(listener: Listener): () => void;
  call(previewEvents: StoreChange): void;
  clear(): void;
}

/** Keeps listeners; the same function may be there twice. */
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
    call(previewEvents) {
      for (const { listener } of listeners) listener(previewEvents);
    },
    clear() {
      listeners.clear();
      onSize(0);
    },
  };
}
