import { useEffect, useRef, useState } from 'preact/hooks';
import { safeText } from '../safe-text.ts';
import type { Size } from './size.ts';

/** The current time, updated every `ms` milliseconds while `isActive`. */
export function useNow(ms: number, isActive = true): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (!isActive) return undefined;
    const timer = setInterval(() => setNow(Date.now()), ms);
    return () => clearInterval(timer);
  }, [ms, isActive]);
  return isActive ? now : Date.now();
}

/** Names the tab of the browser. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = safeText(`${title} · jobchart`);
  }, [title]);
}

/** A ref for an element, and its current size. */
export function useSize<Shown extends Element>() {
  const element = useRef<Shown>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, size] as const;
}

/** The value loaded for a key. The previous value remains until it has loaded. */
export function useLoaded<Value>(
  key: string,
  load: (signal: AbortSignal) => Promise<Value>,
): { readonly value?: Value; readonly error?: Error; readonly loadedKey?: string } {
  const [state, setState] = useState<{ value?: Value; error?: Error; loadedKey?: string }>({});
  useEffect(() => {
    const aborted = new AbortController();
    load(aborted.signal).then(
      (value) => setState({ value, loadedKey: key }),
      (error: unknown) => {
        if (!aborted.signal.aborted) setState({ error: toError(error), loadedKey: key });
      },
    );
    return () => aborted.abort();
  }, [key]);
  return state;
}

export function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
