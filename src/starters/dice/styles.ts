import { source } from '../lay-out.ts';

export const styles = source`
  .stage {
    display: grid;
    gap: 1rem;
    justify-items: center;
    text-align: center;
  }

  .shown {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.9rem;
    min-height: 6.5rem;
  }

  .die,
  .ball,
  .coin {
    display: grid;
    place-items: center;
    width: 6rem;
    height: 6rem;
    border: 2px solid var(--line);
    border-radius: 1.1rem;
    background: var(--paper);
    font: 800 2.2rem/1 var(--heading);
  }

  .ball,
  .coin {
    border-radius: 50%;
  }

  .coin {
    width: 7.5rem;
    height: 7.5rem;
    border-color: var(--accent);
    font-size: 1.2rem;
  }

  .spotted {
    grid-template-columns: repeat(3, 1fr);
    padding: 0.7rem;
  }

  .spotted i {
    width: 1rem;
    height: 1rem;
    border-radius: 50%;
  }

  .spotted .on {
    background: var(--accent);
  }

  .rolling > * {
    animation: shake 0.14s infinite alternate;
  }

  @keyframes shake {
    from {
      transform: rotate(-9deg);
    }

    to {
      transform: rotate(9deg) translateY(-0.3rem);
    }
  }

  .result {
    min-height: 1.5em;
    font: 750 1.5rem/1.4 var(--heading);
  }

  .settings {
    width: 100%;
    justify-content: center;
  }

  .settings .field {
    flex: 0 1 9rem;
    text-align: start;
  }

  .past {
    display: grid;
    gap: 0.25rem;
    margin-block: 0.75rem;
    padding: 0;
    list-style: none;
    font-variant-numeric: tabular-nums;
  }

  .players {
    display: grid;
    gap: 0.5rem;
    padding: 0;
    list-style: none;
  }

  .players li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
  }

  .players b {
    flex: 1;
  }

  .points {
    min-width: 2.5rem;
    font: 800 1.7rem/1 var(--heading);
    text-align: center;
  }
`;
