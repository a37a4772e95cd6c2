import { largeType, moving } from './look-words.ts';
import { source } from '../../lay-out.ts';

/** What a request asks of the look of a page besides colours and tone: large type, a glow of neon, and parts that come in as people scroll. */
export function askedStyles(
  message: string,
  { isStill, isNeon }: { readonly isStill: boolean; readonly isNeon: boolean },
): string {
  return [
    ...(isNeon ? [glow] : []),
    ...(largeType.test(message) ? [large] : []),
    ...(moving.test(message) && !isStill ? [rising] : []),
  ].join('\n');
}

const large = source`
  html {
    font-size: 118.75%;
  }

  .button {
    padding: 0.9rem 1.6rem;
  }
`;

const glow = source`
  h1 {
    text-shadow: 0 0 0.7em var(--accent);
  }

  .button:not(.quiet),
  .field:has(canvas),
  .board {
    box-shadow: 0 0 1.1rem var(--accent);
  }
`;

const rising = source`
  @media (prefers-reduced-motion: no-preference) {
    @supports (animation-timeline: view()) {
      :is(.section, main > section, .facts) :is(h2, .card, li, figure, .prose) {
        animation: rise linear both;
        animation-timeline: view();
        animation-range: entry 0% entry 45%;
      }
    }
  }

  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 1.5rem;
    }
  }
`;
