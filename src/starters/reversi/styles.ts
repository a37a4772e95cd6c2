import { source } from '../lay-out.ts';
import { opponentsStyles } from '../page/games/opponents.ts';

/** Discs that are dark on one side and light on the other, on a board of cloth. */
export const styles = source`
  ${opponentsStyles}

  .board {
    display: grid;
    grid-template-columns: repeat(8, 1fr);
    gap: 2px;
    width: min(100%, 100vh - 22rem);
    min-width: min(100%, 17rem);
    margin-inline: auto;
    padding: 0.5rem;
    border-radius: var(--round);
    background: #12372a;
    box-shadow: var(--shadow);
    direction: ltr;
  }

  .cell {
    position: relative;
    aspect-ratio: 1;
    min-width: 0;
    padding: 10%;
    border: 0;
    background: #1f7a4d;
  }

  .cell:focus-visible {
    outline: 3px solid #ffffff;
    outline-offset: -4px;
  }

  .disc {
    display: block;
    width: 100%;
    height: 100%;
    border-radius: 50%;
    transition: background 0.3s;
  }

  .cell[data-mark='0'] .disc {
    background: #16181d;
    box-shadow: 0 2px 3px rgb(0 0 0 / 45%);
  }

  .cell[data-mark='1'] .disc {
    background: #f6f6f2;
    box-shadow: 0 2px 3px rgb(0 0 0 / 45%);
  }

  .cell.free .disc {
    background: rgb(255 255 255 / 28%);
    transform: scale(0.35);
  }

  .cell.free:hover .disc {
    transform: scale(0.6);
  }

  .cell.last .disc {
    outline: 3px solid #f2b90c;
  }
`;
