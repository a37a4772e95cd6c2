import { source } from '../lay-out.ts';

export const styles = source`
  .now {
    display: grid;
    gap: 0.75rem;
    text-align: center;
  }

  .time {
    font: 800 clamp(3rem, 2rem + 6vw, 5.5rem) / 1.1 var(--heading);
    font-variant-numeric: tabular-nums;
    direction: ltr;
  }

  .now .help {
    min-height: 1.5em;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 0.5rem 0.75rem;
    border-bottom: 1px solid var(--hair);
    text-align: start;
  }

  .mark {
    padding: 0.1rem 0.6rem;
    border-radius: 1rem;
    background: var(--tint);
    font-size: 0.85rem;
  }

  .fast .mark {
    background: var(--accent);
    color: var(--on-accent);
  }
`;
