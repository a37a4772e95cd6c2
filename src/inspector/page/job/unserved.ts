import { h } from 'preact';
import type { Served } from '../../protocol.ts';
import { get } from '../api.ts';
import { useLoaded, useNow } from '../parts/hooks.ts';

/** Warns that no engine is running that could run a queued job. */
export function Unserved() {
  const check = Math.floor(useNow(checkMs) / checkMs);
  const { value } = useLoaded(`served ${check}`, (signal) => get<Served>('served', signal));
  if (value?.isServed !== false) return null;
  return h(
    'span',
    { class: 'past', role: 'status', title: 'jobchart serve runs the queued jobs of the store' },
    'No engine is running: start jobchart serve',
  );
}

const checkMs = 5000;
