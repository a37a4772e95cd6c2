import { h } from 'preact';
import { visibleText } from './visible-text.ts';

/** Text whose invisible characters are shown by name. */
export function Visible({ text }: { readonly text: string }) {
  return visibleText(text).map((part, index) =>
    part.isHidden ? h('span', { key: index, class: 'hidden-char' }, part.text) : part.text,
  );
}
