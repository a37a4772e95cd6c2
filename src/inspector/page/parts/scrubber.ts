import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatClock, formatOffset } from '../format.ts';
import { useSize } from './hooks.ts';
import type { Tone } from './status.ts';
import { useColourChanges } from '../theme.ts';

export interface Moment {
  readonly at: number;
  readonly type: string;
  readonly tone: Tone;
}

interface ScrubberProps {
  readonly moments: readonly Moment[];
  /** Index of the selected row. */
  readonly index: number;
  readonly isLive: boolean;
  readonly hasEnded: boolean;
  /** -1 returns to the present. */
  onScrub(index: number): void;
}

/** Time travel: selects a past row, or plays from there. */
export function Scrubber({ moments, index, isLive, hasEnded, onScrub }: ScrubberProps) {
  const [isPlaying, setPlaying] = useState(false);
  const last = moments.length - 1;
  const current = moments[index];
  const go = (to: number) => onScrub(Math.min(last, Math.max(0, to)));

  useEffect(() => {
    if (!isPlaying) return undefined;
    if (index >= last) {
      setPlaying(false);
      return undefined;
    }
    const gap = (moments[index + 1]?.at ?? 0) - (current?.at ?? 0);
    const timer = setTimeout(() => onScrub(index + 1), Math.min(700, Math.max(90, gap)));
    return () => clearTimeout(timer);
  }, [isPlaying, index, last]);

  const play = () => {
    if (!isPlaying && index >= last) onScrub(0);
    setPlaying(!isPlaying);
  };
  const text = current
    ? `Row ${index + 1} of ${moments.length}: ${current.type}, ${formatOffset(current.at - (moments[0]?.at ?? 0))} s`
    : 'No rows yet';
  return h(
    'section',
    { class: `scrubber${isLive ? ' is-live' : ''}`, 'aria-label': 'Time travel' },
    h(
      'div',
      { class: 'scrub-buttons' },
      h(
        'button',
        {
          type: 'button',
          'aria-label': isPlaying ? 'Pause' : 'Play',
          title: 'Play from here',
          disabled: last < 1,
          onClick: play,
        },
        isPlaying ? '❚❚' : '▶',
      ),
      h(
        'button',
        {
          type: 'button',
          'aria-label': 'Previous row',
          title: 'Previous row',
          disabled: index < 1,
          onClick: () => go(index - 1),
        },
        '‹',
      ),
      h(
        'button',
        {
          type: 'button',
          'aria-label': 'Next row',
          title: 'Next row',
          disabled: index >= last,
          onClick: () => go(index + 1),
        },
        '›',
      ),
    ),
    h(
      'div',
      { class: 'scrub-track' },
      h(Ticks, { moments }),
      h('input', {
        type: 'range',
        'aria-label': 'Row of the journal',
        'aria-valuetext': text,
        min: 0,
        max: Math.max(0, last),
        value: Math.max(0, index),
        disabled: last < 1,
        onInput: (event: Event) => {
          setPlaying(false);
          if (event.currentTarget instanceof HTMLInputElement)
            go(Number(event.currentTarget.value));
        },
      }),
    ),
    h(
      'div',
      { class: 'scrub-text' },
      h('b', null, moments.length === 0 ? '–' : `${index + 1} / ${moments.length}`),
      h('span', { class: 'scrub-type' }, current?.type ?? ''),
      h('span', { class: 'soft' }, current ? formatClock(current.at) : ''),
    ),
    h(
      'button',
      {
        type: 'button',
        class: 'scrub-live',
        'aria-pressed': isLive ? 'true' : 'false',
        title: 'Show the latest state',
        onClick: () => onScrub(-1),
      },
      hasEnded ? 'Latest' : 'Live',
    ),
  );
}

/** A tick for each row. On a canvas, because there may be ten thousand. */
function Ticks({ moments }: { readonly moments: readonly Moment[] }) {
  const [canvas, size] = useSize<HTMLCanvasElement>();
  const colours = useColourChanges();
  useEffect(() => {
    const { current } = canvas;
    const pen = current?.getContext('2d');
    if (!current || !pen) return;
    const colourOf = resolveColours(current);
    const width = current.clientWidth * devicePixelRatio;
    current.width = width;
    current.height = current.clientHeight * devicePixelRatio;
    for (const [index, { tone }] of moments.entries()) {
      // The centre of a range's thumb does not reach the ends of the track.
      const inset = 8 * devicePixelRatio;
      const x = inset + (index / Math.max(1, moments.length - 1)) * (width - 2 * inset);
      pen.fillStyle = colourOf(tone);
      pen.fillRect(
        Math.round(x - 0.5),
        tone === 'off' ? current.height * 0.4 : 0,
        Math.max(1, devicePixelRatio),
        current.height,
      );
    }
  }, [moments, size, colours]);
  return h('canvas', { ref: canvas, class: 'scrub-ticks', 'aria-hidden': 'true' });
}

/** A canvas does not support `light-dark()`: the browser computes the colour. */
function resolveColours(element: HTMLElement): (tone: string) => string {
  const known = new Map<string, string>();
  return (tone) => {
    let colour = known.get(tone);
    if (colour === undefined) {
      element.style.color = `var(--${tone})`;
      known.set(tone, (colour = getComputedStyle(element).color));
    }
    return colour;
  };
}
