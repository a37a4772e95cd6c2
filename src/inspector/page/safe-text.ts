import { options } from 'preact';
import { escapeControls } from '../../errors/text/escape-controls.ts';

/** Shows control characters, except tabs and line breaks, and bidirectional marks as `\u202e`. */
export function safeText(text: string): string {
  return text.replace(/[^\r\n]+/g, escapeControls);
}

/** Lets no text that the page shows contain characters that hide or reorder others, not even in a tooltip. */
export function renderSafely(): void {
  options.vnode = (node) => {
    const props: unknown = node.props;
    if (typeof props === 'string') Object.assign(node, { props: safeText(props) });
    if (typeof node.type !== 'string') return;
    for (const [name, value] of Object.entries(node.props))
      if (shown.has(name) && typeof value === 'string')
        Object.assign(node.props, { [name]: safeText(value) });
  };
}

const shown = new Set(['title', 'aria-label', 'alt']);
