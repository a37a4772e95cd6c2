import { source } from '../lay-out.ts';

/** A board of two tones of the page's colour, with ivory and dark pieces. */
export const styles = source`
  .game {
    width: min(100% - 1.5rem, 36rem);
  }

  .figures {
    display: none;
  }

  .turn {
    font: 700 1.25rem/1.3 var(--heading);
    text-align: center;
  }

  .board {
    display: grid;
    grid-template-columns: repeat(8, 1fr);
    width: min(100%, 80vh);
    margin-inline: auto;
    border: 0.4rem solid var(--accent);
    border-radius: calc(var(--round) * 0.5);
    direction: ltr;
  }

  .square {
    --ground: #ecdfc4;

    position: relative;
    display: grid;
    place-items: center;
    aspect-ratio: 1;
    min-width: 0;
    padding: 0;
    border: 0;
    background: var(--ground);
    font-size: clamp(1.5rem, 8.5vw, 3.1rem);
    line-height: 1;
  }

  .square.dark {
    --ground: #a98a63;
  }

  .square.last {
    background: color-mix(in srgb, #e2c000 45%, var(--ground));
  }

  .square.chosen {
    background: #7fb3d5;
  }

  .square.checked {
    background: #e07a6b;
  }

  .square.target::after {
    content: '';
    position: absolute;
    inset: 34%;
    border: 3px solid #fff;
    border-radius: 50%;
    background: #14506e;
  }

  .square.target:has(span)::after {
    inset: 4%;
    border: 4px solid #14506e;
    background: none;
  }

  .square:focus-visible {
    z-index: 1;
    outline: 3px solid #14506e;
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px #fff;
  }

  .white {
    color: #fffdf6;
    -webkit-text-stroke: 0.045em #22180c;
    paint-order: stroke;
  }

  .black {
    color: #22180c;
  }

  .promotion {
    display: flex;
    justify-content: center;
    gap: 0.5rem;
  }

  .promotion button {
    width: 3.5rem;
    height: 3.5rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 0.5);
    background: var(--card);
    font-size: 2.2rem;
    line-height: 1;
  }

  summary {
    font-weight: 600;
    text-align: center;
    cursor: pointer;
  }

  .moves {
    margin-top: 0.75rem;
    padding-inline-start: 2.5rem;
    columns: 10rem;
    list-style: decimal;
    white-space: pre-wrap;
  }
`;
