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

  .game:has(.large) {
    width: min(100% - 1.5rem, 42rem);
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
    grid-template: repeat(var(--size), minmax(0, 1fr)) / repeat(var(--size), minmax(0, 1fr));
    aspect-ratio: 1;
    width: min(100%, 24rem);
    margin-inline: auto;
  }

  .large {
    width: min(100%, 100vh - 8rem);
    min-width: min(100%, 20rem);
    border: 1px solid var(--hair);
    background: var(--card);
  }

  .stones {
    border: 3px solid #8a5a2b;
    background: #e3b877;
  }

  .cell {
    padding: 14%;
    border: 0 solid var(--text);
    background: transparent;
  }

  .board:not(.large) .cell:nth-child(3n + 1),
  .board:not(.large) .cell:nth-child(3n + 2) {
    border-right-width: 4px;
  }

  .board:not(.large) .cell:nth-child(-n + 6) {
    border-bottom-width: 4px;
  }

  .large .cell {
    padding: 8%;
    border: 0.5px solid var(--hair);
  }

  .stones .cell {
    border-color: #8a5a2b;
  }

  .large .cell.last {
    background: var(--tint);
  }

  .stones .cell.last {
    background: #f3d7a6;
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

  .large .cell:focus-visible {
    outline-offset: -2px;
  }

  .large .cell.won {
    background: var(--accent);
    background: color-mix(in srgb, var(--accent) 35%, transparent);
  }

  .cell .stone {
    width: 100%;
    fill: #1d1d1d;
    stroke: #00000055;
    stroke-width: 2;
  }

  .cell .stone.white {
    fill: #fdfdfb;
  }

  .large .cell span {
    font-size: min(4vw, 1.4rem);
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
