import { source } from '../lay-out.ts';

export const styles = source`
  .game {
    width: min(100% - 2rem, 42rem);
  }

  .scroll {
    overflow-x: auto;
    padding: 0.2rem;
  }

  .board {
    display: grid;
    grid-template-columns: repeat(var(--columns), minmax(1.7rem, 2.5rem));
    justify-content: center;
    width: max-content;
    min-width: 100%;
    direction: ltr;
  }

  .cell {
    aspect-ratio: 1;
    min-width: 0;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 0.25rem;
    background: var(--tint);
    color: var(--text);
    font: 700 1.05rem/1 var(--heading);
    touch-action: manipulation;
    user-select: none;
    -webkit-user-select: none;
  }

  .cell.open {
    border-color: var(--hair);
    background: var(--card);
  }

  .cell.flagged {
    color: light-dark(#b91c1c, #ff9a94);
  }

  .cell.hit {
    background: var(--error);
  }

  .cell:focus-visible {
    z-index: 1;
    outline-offset: 0;
  }

  .cell[data-near='1'] {
    color: light-dark(#1d4ed8, #8ab4ff);
  }

  .cell[data-near='2'] {
    color: light-dark(#166534, #6ee7a0);
  }

  .cell[data-near='3'] {
    color: light-dark(#b91c1c, #ff9a94);
  }

  .cell[data-near='4'] {
    color: light-dark(#6b21a8, #d8b4fe);
  }

  #flag[aria-pressed='true'] {
    background: var(--accent);
    color: var(--on-accent);
  }

  .won {
    font: 700 1.35rem/1.3 var(--heading);
    text-align: center;
  }
`;
