import { useState } from 'preact/hooks';

export type DiffLayout = 'unified' | 'split';

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
