import { source } from '../lay-out.ts';

export const styles = source`
  .days {
    display: grid;
    gap: 1rem;
    padding: 0;
    list-style: none;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1.25rem;
  }

  .count {
    min-width: 5.5rem;
    color: var(--accent);
    font: 800 clamp(1.7rem, 1.4rem + 1.5vw, 2.4rem) / 1.1 var(--heading);
    font-variant-numeric: tabular-nums;
  }

  .over .count {
    color: var(--soft);
  }

  .what {
    flex: 1 1 10rem;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .what p,
  .topics summary {
    color: var(--soft);
    font-size: 0.95rem;
  }

  .date {
    min-height: 3rem;
    margin-top: 0.75rem;
    padding: 0.5rem 0.9rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 0.75);
    background: var(--paper);
  }

  .topics {
    margin-top: 0.75rem;
  }

  .topics ul {
    padding: 0;
    list-style: none;
  }

  .topics li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    overflow-wrap: anywhere;
  }

  .topics label {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 0.6rem;
    min-height: 2.75rem;
  }

  .topics label input {
    width: 1.3rem;
    height: 1.3rem;
    accent-color: var(--accent);
  }

  .topics :checked + span {
    color: var(--soft);
    text-decoration: line-through;
  }

  .topics form input {
    flex: 1 1 9rem;
    min-width: 0;
    min-height: 3rem;
    padding: 0.5rem 0.9rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 0.75);
    background: var(--paper);
  }
`;
