import { source } from '../lay-out.ts';

/** Large buttons to tap, beside what is ordered. */
export const styles = source`
  .items {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr));
    gap: 0.75rem;
  }

  .items .button {
    display: grid;
    min-height: 5rem;
    overflow-wrap: anywhere;
  }

  #order,
  #tabs,
  #sold {
    padding: 0;
    list-style: none;
  }

  #order li,
  #tabs li,
  #sold li {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.25rem;
    border-bottom: 1px solid var(--hair);
    overflow-wrap: anywhere;
  }

  .sum {
    font: 700 1.8rem / 1.2 var(--heading);
    font-variant-numeric: tabular-nums;
  }
`;
