import { source } from '../lay-out.ts';
import { opponentsStyles } from '../page/games/opponents.ts';

export const styles = source`
  ${opponentsStyles}

  .board {
    --red: light-dark(#d92f3c, #ff6b70);
    --yellow: light-dark(#f2b90c, #ffd43b);

    display: grid;
    grid-template-columns: repeat(7, 1fr);
    width: min(100%, 100vh - 23rem);
    min-width: min(100%, 17rem);
    margin-inline: auto;
    padding: 0.5rem;
    border-radius: calc(var(--round) * 1.2);
    background: var(--accent);
    box-shadow: var(--shadow);
    direction: ltr;
  }

  .column {
    display: grid;
    gap: 0.35rem;
    min-width: 0;
    padding: 0.2rem;
    border: 0;
    border-radius: var(--round);
    background: none;
  }

  .column:hover:not([aria-disabled='true']) {
    background: rgb(255 255 255 / 18%);
  }

  .column:focus-visible {
    outline: 3px solid var(--on-accent);
    outline-offset: -3px;
  }

  .disc {
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--paper);
  }

  .disc[data-mark] {
    box-shadow: inset 0 0 0 0.3rem rgb(0 0 0 / 14%);
    animation: drop 0.25s ease-in;
  }

  .disc[data-mark='0'] {
    background: var(--red);
  }

  .disc[data-mark='1'] {
    background: var(--yellow);
  }

  .disc.won {
    box-shadow: inset 0 0 0 0.35rem var(--text);
  }

  @keyframes drop {
    from {
      transform: translateY(-220%);
    }
  }
`;
