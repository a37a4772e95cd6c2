import { h } from 'preact';
import type { Served } from '../../protocol.ts';
import { get } from '../api.ts';
import { useLoaded, useNow } from '../parts/hooks.ts';

/** Told of a job that waits, where there is no engine to run it. */
export function Unserved() {
  const look = Math.floor(useNow(lookMs) / lookMs);
  const { value } = useLoaded(`served ${look}`, (signal) => get<Served>('served', signal));
  if (value?.isServed !== false) return null;
  return h(
    'span',
    { class: 'past', role: 'status', title: 'jobchart serve runs what waits in the store' },
    'no engine runs: start jobchart serve',
  );
}

const lookMs = 5000;
