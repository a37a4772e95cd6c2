import type { StoreNews } from '../contracts/store.ts';

type Listener = (news: StoreNews) => void;

/** Who wants to hear of changes. */
export interface Listeners {
  readonly size: number;
  add(listener: Listener): () => void;
  call(news: StoreNews): void;
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
    call(news) {
      for (const { listener } of listeners) listener(news);
    },
    clear() {
      listeners.clear();
      onSize(0);
    },
  };
}
