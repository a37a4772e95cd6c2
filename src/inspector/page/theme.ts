import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Theme = 'system' | 'light' | 'dark';

/** Switches between the system, light and dark theme. */
export function ThemeButton() {
  const [theme, setTheme] = useState<Theme>(readTheme);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    localStorage.setItem(key, theme);
  }, [theme]);
  return h(
    'button',
    {
      type: 'button',
      class: 'subtle',
      title: 'Switch between system, light and dark',
      onClick: () => setTheme(next[theme]),
    },
    `Theme: ${theme}`,
  );
}

/** The number of times that the colours of the page have changed, for what is drawn on a canvas. */
export function useColourChanges(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const count = () => setChanges((before) => before + 1);
    const system = matchMedia('(prefers-color-scheme: dark)');
    const observer = new MutationObserver(count);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    system.addEventListener('change', count);
    return () => {
      observer.disconnect();
      system.removeEventListener('change', count);
    };
  }, []);
  return changes;
}

const key = 'jobchart theme';
const next = { system: 'light', light: 'dark', dark: 'system' } as const;

function readTheme(): Theme {
  const stored = localStorage.getItem(key);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}
