import { source } from '../lay-out.ts';

/** The higher the number, the more of the accent is in its tile. */
const tiles = Array.from({ length: 11 }, (_, index) => {
  const share = index < 5 ? 6 + index * 7 : 100;
  return `.tile[data-step='${index + 1}'] b { background: color-mix(in oklab, var(--accent) ${share}%, var(--card)); color: var(${index < 5 ? '--text' : '--on-accent'}); }`;
}).join('\n');

/** A policy of the page forbids styles in its elements. */
const sizes = [3, 4, 5, 6, 7, 8]
  .map((size) => `.board[data-size='${size}'] { --size: ${size}; }`)
  .join('\n');

export const styles = source`
  .game {
    width: min(100% - 2rem, 29rem);
    gap: 1.25rem;
  }

  .game-head h1 {
    color: var(--accent);
    font-weight: 800;
    letter-spacing: -0.05em;
  }

  ${sizes}

  .board {
    --gap: 2.6%;

    position: relative;
    width: min(100%, 100vh - 21rem);
    min-width: min(100%, 17rem);
    aspect-ratio: 1;
    margin-inline: auto;
    padding: var(--gap);
    border-radius: var(--round);
    background: color-mix(in oklab, var(--accent) 28%, var(--tint));
    touch-action: none;
  }

  .cells,
  .tiles {
    position: absolute;
    inset: 2%;
  }

  .cells {
    display: grid;
    grid-template: repeat(var(--size), 1fr) / repeat(var(--size), 1fr);
  }

  .cells i {
    margin: 6%;
    border-radius: calc(var(--round) * 0.6);
    background: color-mix(in oklab, var(--paper) 55%, transparent);
  }

  .tile {
    position: absolute;
    top: 0;
    left: 0;
    width: calc(100% / var(--size));
    height: calc(100% / var(--size));
    padding: 1.5%;
    transform: translate(calc(var(--x) * 100%), calc(var(--y) * 100%));
    transition: transform 0.12s ease-out;
  }

  .tile b {
    display: grid;
    place-items: center;
    width: 100%;
    height: 100%;
    border-radius: calc(var(--round) * 0.6);
    font: 800 calc(clamp(1.2rem, 7.5vw, 2.3rem) * 4 / var(--size)) / 1 var(--heading);
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.03em;
  }

  .tile.new b {
    animation: appear 0.16s ease-out;
  }

  .tile.merged b {
    animation: pop 0.18s ease-out;
  }

  .tile[data-digits='3'] b {
    font-size: calc(clamp(1rem, 6.2vw, 1.9rem) * 4 / var(--size));
  }

  .tile[data-digits='4'] b,
  .tile[data-digits='5'] b {
    font-size: calc(clamp(0.85rem, 5vw, 1.5rem) * 4 / var(--size));
  }

  ${tiles}

  .tile[data-step='11'] b {
    box-shadow: 0 0 2.5rem var(--accent);
  }

  @keyframes appear {
    from {
      opacity: 0;
      transform: scale(0.4);
    }
  }

  @keyframes pop {
    50% {
      transform: scale(1.14);
    }
  }

  .result {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 1.25rem;
    padding: 1rem;
    border-radius: var(--round);
    background: color-mix(in oklab, var(--paper) 86%, transparent);
    text-align: center;
  }

  .result p {
    font: 800 1.6rem/1.2 var(--heading);
  }
`;
