import { settings } from './settings.js';

/** A text in the language of `src/settings.js`, if that has it, with values in place of `{x}`. */
export function t(text, values = {}) {
  return (settings.texts?.[text] ?? text).replace(/\{(\w+)\}/g, (whole, name) =>
    String(values[name] ?? whole),
  );
}
