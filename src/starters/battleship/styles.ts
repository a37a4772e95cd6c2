import { source } from '../lay-out.ts';

export const styles = source`
  .game {
    width: min(100% - 2rem, 56rem);
  }

  .seas {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: 1.5rem;
  }

  .seas h2 {
    margin-bottom: 0.5rem;
    font-size: 1.1rem;
  }

  .sea {
    display: grid;
    grid-template-columns: repeat(var(--size), 1fr);
    gap: 2px;
    padding: 2px;
    border-radius: 0.4rem;
    background: var(--line);
    direction: ltr;
  }

  .sea > * {
    display: grid;
    place-items: center;
    min-width: 0;
    aspect-ratio: 1;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: var(--tint);
    color: var(--text);
    font-size: clamp(0.7rem, 2vw, 1.1rem);
    line-height: 1;
  }

  .sea button:hover:not([aria-disabled='true']) {
    background: var(--accent);
  }

  .sea .miss {
    background: var(--card);
  }

  .sea .ship {
    background: var(--soft);
  }

  .sea .hit {
    background: light-dark(#ffb3b8, #7d1f28);
  }

  .sea .sunk {
    background: light-dark(#a11626, #ff8b94);
    color: light-dark(#fff, #200407);
  }

  .turn {
    min-height: 1.5em;
    font: 750 1.25rem/1.4 var(--heading);
    text-align: center;
  }
`;
