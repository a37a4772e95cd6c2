import { source } from '../lay-out.ts';

export const styles = source`
  .stage {
    display: grid;
    gap: 1.25rem;
    justify-items: center;
    text-align: center;
  }

  .drawn {
    display: grid;
    gap: 0.9rem;
    align-content: center;
    min-height: 7rem;
    overflow-wrap: anywhere;
  }

  .drawn b {
    display: block;
    font: 750 clamp(1.5rem, 1.2rem + 2vw, 2.4rem) / 1.25 var(--heading);
    text-wrap: balance;
  }

  .drawn small {
    color: var(--soft);
    font-size: 0.95rem;
  }

  .past {
    display: grid;
    gap: 0.4rem;
    margin-top: 0.75rem;
    padding-inline-start: 1.25rem;
    overflow-wrap: anywhere;
  }

  .lists {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 1rem;
    margin-block: 1rem;
  }
`;
