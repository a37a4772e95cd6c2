import { source } from '../lay-out.ts';

/** A large figure for today above a row of days. */
export const styles = source`
  .app {
    --width: 54rem;
  }

  .now {
    display: flex;
    align-items: center;
    gap: clamp(1rem, 5vw, 3rem);
    background: linear-gradient(135deg, var(--tint), var(--card));
  }

  #picture {
    flex: 0 0 clamp(5rem, 22vw, 10rem);
  }

  .degrees {
    font: 700 clamp(3rem, 2rem + 8vw, 6rem) / 1.1 var(--heading);
  }

  .weather {
    width: 100%;
    fill: none;
    stroke: var(--accent);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 3.5;
  }

  .weather .sun {
    stroke: light-dark(#b36b00, #ffc861);
  }

  .weather .cloud {
    fill: var(--card);
    stroke: var(--soft);
  }

  .week {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6rem, 1fr));
    gap: 0.6rem;
    margin-top: 0.9rem;
  }

  .week li {
    display: grid;
    justify-items: center;
    gap: 0.2rem;
    padding: 0.9rem 0.5rem;
    font-variant-numeric: tabular-nums;
  }

  .week .weather {
    width: 3rem;
    height: 3rem;
  }

  .week span {
    font: 700 1.3rem/1.3 var(--heading);
  }

  .week small {
    color: var(--soft);
    font-size: 1rem;
  }

  .days {
    display: grid;
    gap: 1rem;
    margin-top: 1rem;
  }

  legend {
    font-weight: 650;
  }
`;
