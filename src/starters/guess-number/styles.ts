import { source } from '../lay-out.ts';

export const styles = source`
  .guess {
    display: grid;
    gap: 0.4rem;
  }

  .entry {
    display: flex;
    gap: 0.6rem;
  }

  .entry input {
    flex: 1;
    min-width: 0;
    min-height: 3.4rem;
    padding: 0.4rem 1rem;
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--card);
    font: 700 1.5rem/1.2 var(--heading);
  }

  .answer {
    min-height: 1.4em;
    font: 700 1.4rem/1.4 var(--heading);
    text-align: center;
  }

  .range {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    color: var(--soft);
    font-variant-numeric: tabular-nums;
    direction: ltr;
  }

  .bar {
    flex: 1;
    height: 0.9rem;
    overflow: hidden;
    border-radius: 1rem;
    background: var(--tint);
  }

  .bar i {
    display: block;
    height: 100%;
    border-radius: 1rem;
    background: var(--accent);
    transition: margin 0.3s, width 0.3s;
  }

  .guesses {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    min-height: 2.4rem;
    padding: 0;
    list-style: none;
  }

  .guesses li {
    padding: 0.3rem 0.8rem;
    border: 1px solid var(--hair);
    border-radius: 2rem;
    background: var(--card);
    font-variant-numeric: tabular-nums;
  }
`;
