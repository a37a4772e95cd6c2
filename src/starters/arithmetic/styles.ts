import { source } from '../lay-out.ts';

/** One sum in large print, like a card held up in class. */
export const styles = source`
  .app {
    --width: 38rem;
  }

  #setup,
  .round,
  .end {
    display: grid;
    gap: 1.25rem;
    justify-items: center;
    text-align: center;
  }

  .numbers {
    width: 100%;
    text-align: start;
  }

  details .chips {
    margin-block: 1rem;
  }

  .numbers .field {
    align-self: end;
  }

  .chips span {
    font-size: 1.4rem;
    line-height: 1.2;
  }

  .number,
  .left {
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }

  .sum {
    font: 700 clamp(2.8rem, 2rem + 6vw, 5rem) / 1.1 var(--heading);
    font-variant-numeric: tabular-nums;
    direction: ltr;
  }

  #answer {
    width: 9rem;
    min-height: 4rem;
    padding: 0.25rem 1rem;
    border: 2px solid var(--accent);
    border-radius: var(--round);
    background: var(--paper);
    font: 700 2rem/1 var(--heading);
    text-align: center;
  }

  #answer[aria-invalid='true'] {
    border-color: var(--error);
  }

  .round .button {
    min-height: 4rem;
  }

  .verdict {
    min-height: 1.6em;
    font-weight: 650;
  }

  .verdict.right {
    color: var(--accent);
  }

  .verdict.wrong {
    color: var(--error);
  }

  .end ul {
    display: grid;
    gap: 0.4rem;
    font-size: 1.2rem;
    font-variant-numeric: tabular-nums;
    direction: ltr;
  }

  .end s {
    color: var(--error);
  }

  .rewards {
    min-height: 1.6em;
    font-size: 1.6rem;
    text-align: center;
    overflow-wrap: anywhere;
  }

  .certificate {
    display: grid;
    gap: 0.5rem;
    padding: 1.5rem;
    border: 4px double var(--accent);
    border-radius: var(--round);
    text-align: center;
  }

  .certificate[hidden] {
    display: none;
  }

  .certificate b {
    color: var(--accent);
    font: 700 1.6rem/1.2 var(--heading);
  }

  .certificate span {
    font-size: 2rem;
  }
`;
