import { source } from '../lay-out.ts';

export const styles = source`
  .board {
    display: grid;
    grid-template-columns: repeat(var(--size), 1fr);
    gap: 0.4rem;
    width: min(100%, 100vh - 20rem);
    min-width: min(100%, 17rem);
    margin-inline: auto;
    padding: 0.6rem;
    border-radius: calc(var(--round) * 1.2);
    background: var(--tint);
    box-shadow: var(--shadow);
    direction: ltr;
  }

  .tile {
    aspect-ratio: 1;
    min-width: 0;
    padding: 0;
    border: 0;
    border-radius: var(--round);
    background: var(--accent);
    color: var(--on-accent);
    font: 700 clamp(1.2rem, 7vw, 2.2rem) / 1 var(--heading);
    touch-action: manipulation;
  }

  .tile.placed {
    box-shadow: inset 0 0 0 3px var(--on-accent);
  }

  .tile.gap {
    background: transparent;
  }

  .won {
    font: 700 1.35rem/1.3 var(--heading);
    text-align: center;
  }
`;
