import { type Markup, markup } from '../markup.ts';

/** Line drawings for cards, in the colour of the text around them. */
export const icons: readonly Markup[] = [
  // A spark, two circles that meet, a house.
  'M12 3v5M12 16v5M3 12h5M16 12h5M6 6l3 3M15 15l3 3M6 18l3-3M15 9l3-3',
  'M15 12a6 6 0 1 1-12 0a6 6 0 1 1 12 0M21 12a6 6 0 1 1-12 0a6 6 0 1 1 12 0',
  'M4 11l8-7 8 7v9h-5v-6h-6v6H4z',
].map(
  (path) => markup`
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="${path}" />
    </svg>
  `,
);
