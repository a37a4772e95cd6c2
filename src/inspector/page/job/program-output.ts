import { h } from 'preact';
import { getText } from '../api.ts';
import { useLoaded, useNow } from '../parts/hooks.ts';

/** What the server of a live preview printed last. Nothing before its first visitor. */
export function ProgramOutput({ jobId }: { readonly jobId: string }) {
  const now = useNow(everyMs);
  const { value = '' } = useLoaded(`${jobId} ${Math.trunc(now / everyMs)}`, (signal) =>
    getText(`jobs/${jobId}/program-log`, signal),
  );
  if (value === '') return null;
  return h(
    'details',
    { class: 'program-output' },
    h('summary', null, 'Output of the server'),
    h('pre', { tabIndex: 0 }, value),
  );
}

const everyMs = 3_000;
