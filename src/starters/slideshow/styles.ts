import { source } from '../lay-out.ts';

/** A frame that fills the window, with captions on the pictures. */
export const styles = source`
  .show {
    display: grid;
    grid-template-rows: auto 1fr auto;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    width: min(100% - 2rem, 76rem);
    min-height: 100vh;
    min-height: 100dvh;
    margin-inline: auto;
    padding-block: 1.25rem;
  }

  .show-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem 2rem;
  }

  h1 {
    font-size: clamp(1.6rem, 1.3rem + 1.6vw, 2.4rem);
  }

  .frame {
    display: grid;
    grid-template-rows: 1fr auto;
    overflow: hidden;
    border-radius: calc(var(--round) * 1.25);
    background: var(--card);
    box-shadow: var(--shadow);
  }

  .slides {
    position: relative;
    min-height: min(60vh, 36rem);
    touch-action: pan-y;
    user-select: none;
  }

  .slide {
    position: absolute;
    inset: 0;
    visibility: hidden;
    opacity: 0;
    transition:
      opacity 0.6s,
      visibility 0.6s;
  }

  .slide.shown {
    visibility: visible;
    opacity: 1;
  }

  .slide img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }

  .caption {
    position: absolute;
    inset-block-end: 1.25rem;
    inset-inline-start: 1.25rem;
    max-width: calc(100% - 2.5rem);
    padding: 0.5rem 1rem;
    border-radius: calc(var(--round) * 0.5);
    background: var(--card);
    font: 650 clamp(1.1rem, 1rem + 1vw, 1.6rem) / 1.25 var(--heading);
  }

  .controls {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    padding: 0.75rem;
  }

  .round {
    flex: none;
    width: 3rem;
    height: 3rem;
    border: 1px solid var(--line);
    border-radius: 50%;
    background: none;
    font-size: 1.25rem;
    line-height: 1;
  }

  #play {
    font-size: 0.9rem;
  }

  .dots {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
  }

  .dots button {
    display: grid;
    place-items: center;
    width: 1.75rem;
    height: 1.75rem;
    padding: 0;
    border: 0;
    background: none;
  }

  .dots button::before {
    content: '';
    width: 0.7rem;
    height: 0.7rem;
    border: 2px solid var(--accent);
    border-radius: 50%;
  }

  .dots [aria-current='true']::before {
    background: var(--accent);
  }

  .help {
    color: var(--soft);
    font-size: 0.925rem;
    text-align: center;
  }
`;
