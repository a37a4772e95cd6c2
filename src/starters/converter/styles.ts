import { source } from '../lay-out.ts';

/** Two scales and a large result. */
export const styles = source`
  .app {
    --width: 52rem;
  }

  #kinds {
    border-radius: calc(var(--round) * 1.5);
  }

  .convert {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    align-items: end;
    gap: 1rem;
  }

  .amount,
  #ingredient-field,
  .result {
    grid-column: 1 / -1;
  }

  .amount input {
    font-size: 1.4rem;
    font-variant-numeric: tabular-nums;
  }

  .swap {
    height: 3rem;
    color: var(--accent);
    font-size: 1.5rem;
  }

  .result {
    display: block;
    padding: 1.25rem;
    border-radius: var(--round);
    background: var(--tint);
    font: 700 clamp(1.3rem, 1rem + 2.4vw, 2.2rem) / 1.3 var(--heading);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  #rates .row,
  #table {
    margin-top: 1rem;
  }

  #table {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    column-gap: 2rem;
  }

  #table div {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    padding-block: 0.5rem;
    border-bottom: 1px solid var(--hair);
  }

  #table dt {
    color: var(--soft);
  }

  #table dd {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    text-align: end;
  }

  @media (max-width: 34rem) {
    .convert {
      grid-template-columns: minmax(0, 1fr);
    }

    .swap {
      justify-self: center;
      transform: rotate(90deg);
    }
  }
`;
