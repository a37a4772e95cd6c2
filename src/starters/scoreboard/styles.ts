import { source } from '../lay-out.ts';

/** A card for each player with the total in large print, as on a board in a hall. */
export const styles = source`
  .app {
    --width: 60rem;
  }

  .players {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 1rem;
  }

  .players li {
    position: relative;
    display: grid;
    gap: 0.5rem;
    padding: 1rem 0.75rem;
    text-align: center;
    overflow-wrap: anywhere;
  }

  .players .leader {
    border-color: var(--accent);
    box-shadow: 0 0 0 2px var(--accent);
  }

  .players .tool {
    position: absolute;
    inset-block-start: 0.25rem;
    inset-inline-end: 0.25rem;
  }

  .total {
    font: 800 clamp(2.8rem, 2rem + 4vw, 4.2rem) / 1.1 var(--heading);
    font-variant-numeric: tabular-nums;
  }

  .leader .total {
    color: var(--accent);
  }

  .players .row {
    gap: 0.35rem;
  }

  .players .row .button {
    min-width: 0;
    padding-inline: 0.6rem;
  }

  .players input[maxlength] {
    width: min(100%, 9rem);
  }

  .players input {
    width: 3.8rem;
    min-height: 3rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 0.75);
    background: var(--paper);
    text-align: center;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-bottom: 0.5rem;
    font-weight: 650;
    text-align: start;
  }

  th,
  td {
    padding: 0.4rem 0.75rem;
    border-bottom: 1px solid var(--hair);
    text-align: start;
  }

  details .field {
    margin-block: 1rem;
  }

  .name {
    width: 100%;
    min-width: 0;
    border: 0;
    border-block-end: 1px dashed var(--line);
    background: none;
    color: inherit;
    font: inherit;
    text-align: center;
  }
`;
