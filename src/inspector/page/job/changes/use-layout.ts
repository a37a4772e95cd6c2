import { useState } from 'preact/hooks';
import type { DiffLayout } from './diff-rows.ts';

/** The chosen layout, remembered by the browser. */
export function useLayout() {
  const [layout, setLayout] = useState(readLayout);
  const choose = (next: DiffLayout) => {
    localStorage.setItem(key, next);
    setLayout(next);
  };
  return [layout, choose] as const;
}

const key = 'jobchart diff';

function readLayout(): DiffLayout {
  return localStorage.getItem(key) === 'split' ? 'split' : 'unified';
}
