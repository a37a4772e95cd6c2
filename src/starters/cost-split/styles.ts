import { source } from '../lay-out.ts';

export const styles = source`
  .panel {
    display: grid;
    gap: 1rem;
  }

  .people,
  .paid,
  .transfers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0;
    list-style: none;
  }

  .people li {
    display: flex;
    align-items: center;
    min-height: 2.5rem;
    padding-inline: 1rem 0.6rem;
    border-radius: 2rem;
    background: var(--tint);
  }

  .expense {
    display: grid;
    gap: 1rem;
    justify-items: start;
  }

  .expense > .row {
    width: 100%;
  }

  .sharers {
    min-width: 0;
    padding: 0;
    border: 0;
  }

  .sharers legend {
    padding: 0;
    color: var(--soft);
    font-size: 0.925rem;
  }

  .sharers label {
    gap: 0.4rem;
    min-height: 2rem;
  }

  .paid,
  .transfers {
    display: grid;
  }

  .paid li {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    padding-block: 0.4rem;
    border-bottom: 1px solid var(--hair);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  .paid li > span {
    display: grid;
    flex: 1;
    min-width: 0;
  }

  .paid small {
    color: var(--soft);
  }

  .transfers li {
    padding: 0.7rem 1rem;
    border-radius: calc(var(--round) * 0.75);
    background: var(--tint);
    font-weight: 650;
  }

  h3 {
    font-size: 1.05rem;
  }

  .balances {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
    gap: 0.75rem;
  }

  .balances dt {
    color: var(--soft);
  }

  .balances dd {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .owes {
    color: light-dark(#b02a37, #ff9aa2);
  }

  .bars {
    display: grid;
    gap: 0.8rem;
    padding: 0;
    list-style: none;
  }

  .bars li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.2rem 1rem;
    line-height: 1.3;
  }

  .bars i {
    grid-column: 1 / -1;
    height: 0.55rem;
    border-radius: 1rem;
    background: linear-gradient(to right, var(--art-1), var(--art-1)) 0 0 / var(--share) 100% no-repeat var(--tint);
  }

  [dir='rtl'] .bars i {
    background-position-x: right;
  }
`;
