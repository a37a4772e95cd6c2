import { h } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatAmount } from '../../format.ts';
import { type LiveTexts, nameOf } from './live-texts.ts';

/** The end of a text while it is being written: by default of the one that was begun last. */
export function LiveTextPanel({ texts }: { readonly texts: LiveTexts }) {
  const [chosen, choose] = useState('');
  const message = texts.get(chosen) ?? [...texts.values()].at(-1);
  if (message === undefined) return null;
  const name = nameOf(message);
  return h(
    'section',
    { class: 'live-text', 'aria-label': 'Being written' },
    h(
      'div',
      { class: 'live-text-head' },
      h('i', { class: 'status-dot tone-run', 'aria-hidden': 'true' }),
      texts.size === 1
        ? h('b', null, name)
        : [...texts.keys()].map((each) =>
            h(
              'button',
              {
                key: each,
                type: 'button',
                'aria-pressed': each === name ? 'true' : 'false',
                onClick: () => choose(each),
              },
              each,
            ),
          ),
      h('span', { class: 'soft number' }, formatAmount(message.lines, 'line')),
    ),
    h(Announcement, { name, lines: message.lines }),
    h(GrowingText, { key: name, name, text: message.text }),
  );
}

/** Tells screen readers which file is being written, and now and then how far it is. */
function Announcement({ name, lines }: { readonly name: string; readonly lines: number }) {
  const latest = useRef(lines);
  latest.current = lines;
  const [announced, setAnnounced] = useState(lines);
  useEffect(() => {
    const timer = setInterval(() => setAnnounced(latest.current), announceMs);
    return () => clearInterval(timer);
  }, []);
  return h(
    'p',
    { class: 'sr', role: 'status', 'aria-live': 'polite' },
    `Writing ${name}${announced > lines ? '' : `: ${formatAmount(announced, 'line')}`}.`,
  );
}

const announceMs = 10_000;

/** Follows the end of the text; stands still while the reader has scrolled away from it. */
function GrowingText({ name, text }: { readonly name: string; readonly text: string }) {
  const element = useRef<HTMLPreElement>(null);
  const [held, hold] = useState<string>();
  useLayoutEffect(() => {
    const { current } = element;
    if (current !== null && held === undefined) current.scrollTop = current.scrollHeight;
  }, [text, held]);
  return h(
    'pre',
    {
      ref: element,
      tabIndex: 0,
      role: 'region',
      'aria-label': `Text of ${name}`,
      onScroll: ({ currentTarget }: Event) => {
        if (!(currentTarget instanceof HTMLElement)) return;
        const { scrollTop, clientHeight, scrollHeight } = currentTarget;
        const isAtEnd = scrollTop + clientHeight >= scrollHeight - 20;
        hold((before) => (isAtEnd ? undefined : (before ?? text)));
      },
    },
    lastLines(held ?? text),
  );
}

function lastLines(text: string): string {
  const lines = text.split('\n');
  return lines.length > maxLines ? lines.slice(-maxLines).join('\n') : text;
}

const maxLines = 200;
