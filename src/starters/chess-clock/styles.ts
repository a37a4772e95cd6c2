import { source } from '../lay-out.ts';

/** Two halves to press; the one whose time runs has the colour of the page. */
export const styles = source`
  .sides {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1rem;
  }

  .side {
    display: grid;
    gap: 0.5rem;
    align-content: center;
    justify-items: center;
    min-height: min(50vh, 22rem);
    padding: 1rem;
    border: 3px solid var(--line);
    border-radius: calc(var(--round) * 1.5);
    background: var(--card);
    color: var(--ink);
    touch-action: manipulation;
  }

  .side.runs {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  .side.lost {
    border-color: var(--error);
    background: var(--error);
    color: var(--paper);
  }

  .time {
    font: 700 clamp(2.6rem, 1rem + 9vw, 6rem) / 1.1 var(--heading);
    font-variant-numeric: tabular-nums;
  }

  .centre {
    justify-content: center;
  }

  #status {
    min-height: 1.6em;
    font-weight: 700;
    text-align: center;
  }

  .help {
    color: var(--soft);
    text-align: center;
  }
`;
