import { source } from '../lay-out.ts';
import { opponentsStyles } from '../page/games/opponents.ts';

/** Looks like squared paper. */
export const styles = source`
  ${opponentsStyles}

  body {
    background:
      linear-gradient(var(--tint) 1px, transparent 1px) 0 0 / 1.75rem 1.75rem,
      linear-gradient(90deg, var(--tint) 1px, transparent 1px) 0 0 / 1.75rem 1.75rem,
      var(--paper);
  }

  .game {
    width: min(100% - 2rem, 30rem);
  }

  .figures div {
    min-width: 4rem;
  }

  .figures div:first-child dd {
    color: var(--accent);
  }

  .figures div:last-child dd {
    color: var(--error);
  }

  .board {
    display: grid;
    grid-template: repeat(3, minmax(0, 1fr)) / repeat(3, minmax(0, 1fr));
    aspect-ratio: 1;
    width: min(100%, 24rem);
    margin-inline: auto;
  }

  .cell {
    padding: 14%;
    border: 0 solid var(--text);
    background: transparent;
  }

  .cell:nth-child(3n + 1),
  .cell:nth-child(3n + 2) {
    border-right-width: 4px;
  }

  .cell:nth-child(-n + 6) {
    border-bottom-width: 4px;
  }

  .cell:hover:not([aria-disabled='true']) {
    background: var(--tint);
  }

  .cell:focus-visible {
    outline-offset: -8px;
    border-radius: var(--round);
  }

  .cell.won {
    background: var(--tint);
  }

  .cell .cross,
  .cell .nought {
    width: 100%;
    fill: none;
    stroke: var(--accent);
    stroke-linecap: round;
    stroke-width: 13;
    stroke-dasharray: 300;
    animation: stroke 0.4s ease-out;
  }

  .cell span {
    font-size: clamp(2.5rem, 13vw, 4.6rem);
    line-height: 1;
  }

  .cell .nought {
    stroke: var(--error);
  }

  @keyframes stroke {
    from {
      stroke-dashoffset: 300;
    }
  }
`;
