/** The same promise, but rejected with the signal's reason as soon as that is aborted. */
export function abortable<Value>(promise: PromiseLike<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise<Value>((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    const settle = promise.then(resolve, reject);
    void Promise.resolve(settle).finally(() => signal.removeEventListener('abort', stop));
  });
}
