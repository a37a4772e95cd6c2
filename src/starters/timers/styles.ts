import { source } from '../lay-out.ts';

/** A card for each timer, which empties as its time passes. */
export const styles = source`
  .app {
    --width: 60rem;
  }

  .timers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 1rem;
    padding: 0;
    list-style: none;
  }

  .timers li {
    display: grid;
    gap: 0.75rem;
    justify-items: center;
    text-align: center;
  }

  .timers li::after {
    content: '';
    width: 100%;
    height: 0.5rem;
    border-radius: 1rem;
    background: linear-gradient(to right, var(--accent), var(--accent)) 0 0 / calc(var(--part, 1) * 100%) 100% no-repeat var(--tint);
  }

  .timers h2 {
    font-size: 1.2rem;
    overflow-wrap: anywhere;
  }

  .time {
    font: 700 3rem / 1.1 var(--heading);
    font-variant-numeric: tabular-nums;
  }

  .runs {
    border-color: var(--accent);
  }

  .over {
    outline: 4px solid var(--accent);
    outline-offset: -4px;
  }

  .timers .row {
    justify-content: center;
  }

  .help {
    color: var(--soft);
    text-align: center;
  }
`;
