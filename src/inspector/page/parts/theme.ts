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

const key = 'jobchart theme';
const next = { system: 'light', light: 'dark', dark: 'system' } as const;

function readTheme(): Theme {
  const stored = localStorage.getItem(key);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}
