import { source } from '../lay-out.ts';

/** Ivory and ebony, the same in light and dark. */
export const styles = source`
  body {
    background:
      radial-gradient(circle at 50% 110%, var(--tint), transparent 60%),
      var(--paper);
  }

  .app {
    --width: 64rem;
  }

  .controls {
    margin-bottom: 1.25rem;
  }

  .sound {
    display: flex;
    align-items: center;
    gap: 0.6rem;
  }

  .sound select {
    min-height: 3rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 0.75);
    background: var(--paper);
  }

  #octave {
    min-width: 5.5rem;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  #record[aria-pressed='true'] {
    border-color: var(--error);
    color: var(--error);
  }

  .scroll {
    overflow-x: auto;
    border-radius: calc(var(--round) * 0.75);
    background: #17171c;
  }

  .keys {
    display: flex;
    direction: ltr;
    min-width: max-content;
    padding: 1.25rem 0.75rem 0.75rem;
    user-select: none;
  }

  .keys button {
    touch-action: pan-x;
  }

  .white {
    display: flex;
    flex: 1 0 2.9rem;
    align-items: end;
    justify-content: center;
    height: clamp(11rem, 34vh, 17rem);
    padding: 0 0 0.75rem;
    border: 1px solid #8d8a82;
    border-radius: 0 0 0.6rem 0.6rem;
    background: linear-gradient(#e9e6df, #fffefa 18%);
    color: #5d594f;
  }

  .black {
    position: relative;
    z-index: 1;
    flex: 0 0 1.9rem;
    height: clamp(6.5rem, 20vh, 10rem);
    margin-inline: -0.95rem;
    padding: 0;
    border: 1px solid #000;
    border-radius: 0 0 0.45rem 0.45rem;
    background: linear-gradient(#3b3b44, #121216 80%);
    box-shadow: 0 0.3rem 0.4rem rgb(0 0 0 / 45%);
  }

  .white.down {
    background: color-mix(in oklab, var(--art-1) 45%, #fffefa);
  }

  .black.down {
    background: var(--art-1);
  }

  .keys button:focus-visible {
    z-index: 2;
    outline-offset: -4px;
    outline-color: #e8590c;
  }
`;
