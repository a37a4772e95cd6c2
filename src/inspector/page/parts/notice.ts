import { h } from 'preact';
import { useState } from 'preact/hooks';
import { ApiError } from '../api.ts';
import { Hint } from './hint.ts';
import { toError } from './hooks.ts';

/** An error message with its code and hint. */
export function Problem({ error }: { readonly error: Error }) {
  return h(
    'p',
    { class: 'problem', role: 'alert' },
    error instanceof ApiError && [h('code', null, error.code), ' '],
    error.message,
    error instanceof ApiError && h('span', { class: 'soft' }, ' ', h(Hint, { text: error.hint })),
  );
}

/** Runs one user action at a time, and reports whether it is running and its error. */
export function useAction() {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const run = (work: () => Promise<unknown>) => {
    if (isBusy) return;
    setBusy(true);
    setError(undefined);
    work()
      .catch((thrown: unknown) => setError(toError(thrown)))
      .finally(() => setBusy(false));
  };
  return { isBusy, error, run };
}
