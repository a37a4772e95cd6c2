import { source } from '../lay-out.ts';

export const styles = source`
  .app {
    --width: 64rem;
  }

  .caller {
    display: grid;
    gap: 0.75rem;
    text-align: center;
  }

  .called {
    font: 850 clamp(3rem, 2rem + 8vw, 7.5rem) / 1.1 var(--heading);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  .last {
    min-height: 1.5em;
    font-size: clamp(1.1rem, 1rem + 1vw, 1.7rem);
    font-weight: 650;
  }

  .caller .button {
    min-height: 3.6rem;
    padding-inline: 2rem;
    font-size: 1.15rem;
  }

  .most {
    max-width: 12rem;
    margin-top: 0.75rem;
  }

  .board {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(3rem, max-content));
    gap: 0.3rem;
    justify-content: center;
    margin-top: 0.75rem;
    padding: 0;
    list-style: none;
  }

  .board li {
    padding: 0.3rem 0.6rem;
    border: 1px solid var(--hair);
    border-radius: 0.5rem;
    color: var(--soft);
  }

  .board .out {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    gap: 1.5rem;
  }

  .sheet {
    display: grid;
    gap: 0.75rem;
  }

  .card {
    display: grid;
    grid-template-columns: repeat(var(--size), minmax(0, 1fr));
    border: 2px solid var(--text);
  }

  .cell {
    display: grid;
    place-items: center;
    min-width: 0;
    aspect-ratio: 1;
    padding: 0.1rem;
    border: 1px solid var(--text);
    border-radius: 0;
    background: var(--paper);
    color: var(--text);
    font: 750 clamp(0.75rem, 0.5rem + 1.4vw, 1.35rem) / 1.1 var(--heading);
    text-align: center;
    overflow-wrap: anywhere;
  }

  .cell[aria-pressed='true'] {
    background: var(--accent);
    color: var(--on-accent);
  }

  .free {
    color: var(--soft);
    font-size: 0.85rem;
  }

  .won {
    min-height: 1.5em;
    color: var(--accent);
    font: 800 1.3rem/1.3 var(--heading);
    text-align: center;
  }

  /* Two cards on a page, large, black on white. */
  @media print {
    .app-head,
    .caller,
    .print-none {
      display: none;
    }

    .cards {
      display: block;
    }

    .sheet {
      width: 12cm;
      margin: 0 auto 0.8cm;
      padding: 0;
      border: 0;
      background: none;
      box-shadow: none;
      break-inside: avoid;
    }

    .cell {
      background: #fff;
      color: #000;
      font-size: 20pt;
    }
  }
`;
