import { source } from '../lay-out.ts';

/** A printed puzzle with thick lines around the boxes. */
export const styles = source`
  body {
    background:
      radial-gradient(circle at 85% 0%, var(--tint), transparent 36rem),
      var(--paper);
  }

  .board {
    display: grid;
    grid-template-columns: repeat(9, 1fr);
    width: min(100%, 100vh - 21rem);
    min-width: min(100%, 18rem);
    margin-inline: auto;
    overflow: hidden;
    border: 3px solid var(--text);
    border-radius: calc(var(--round) * 0.6);
    background: var(--card);
    box-shadow: var(--shadow);
  }

  .cell {
    aspect-ratio: 1;
    min-width: 0;
    padding: 0;
    border: 0;
    border-block-end: 1px solid var(--hair);
    border-inline-end: 1px solid var(--hair);
    background: transparent;
    color: var(--accent);
    font: 500 clamp(1.05rem, 5vw, 1.6rem) / 1 var(--heading);
    font-variant-numeric: tabular-nums;
  }

  .cell:nth-child(3n):not(:nth-child(9n)) {
    border-inline-end: 2px solid var(--text);
  }

  .cell:nth-child(n + 19):nth-child(-n + 27),
  .cell:nth-child(n + 46):nth-child(-n + 54) {
    border-block-end: 2px solid var(--text);
  }

  .cell.given {
    color: var(--text);
    font-weight: 700;
  }

  .cell.peer,
  .cell.same {
    background: var(--tint);
  }

  .cell.chosen {
    background: var(--accent);
    color: var(--on-accent);
  }

  .cell.clash:not(.chosen) {
    color: var(--error);
    text-decoration: underline;
  }

  .cell:focus-visible {
    outline-offset: -3px;
    outline-color: var(--text);
  }

  .cell.noted {
    padding: 2px;
    font-size: clamp(0.55rem, 2.2vw, 0.75rem);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  #notes[aria-pressed='true'] {
    background: var(--accent);
    color: var(--on-accent);
  }

  .digits {
    display: grid;
    grid-template-columns: repeat(10, minmax(0, 1fr));
    gap: 0.35rem;
  }

  .digits button {
    min-height: 3rem;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 0.6);
    background: var(--card);
    font-size: 1.2rem;
    font-weight: 600;
  }

  .digits button:active {
    background: var(--tint);
  }

  .won {
    color: var(--accent);
    font: 700 1.25rem/1.4 var(--heading);
    text-align: center;
  }
`;
