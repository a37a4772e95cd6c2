import { source } from '../lay-out.ts';

export const styles = source`
  .now,
  .names {
    display: grid;
    gap: 0.5rem;
    margin-top: 0.75rem;
    padding: 0;
    list-style: none;
  }

  .panel > .help {
    text-align: start;
  }

  .now label {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-height: 3rem;
    padding: 0.5rem 0.9rem;
    border-radius: calc(var(--round) * 0.75);
    background: var(--tint);
    overflow-wrap: anywhere;
  }

  .now input {
    flex: none;
    width: 1.4rem;
    height: 1.4rem;
    accent-color: var(--accent);
  }

  .now label > span {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
  }

  .now :checked + span {
    text-decoration: line-through;
  }

  .days {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.5rem;
    border: 0;
  }

  .days label {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    min-height: 2.75rem;
    padding: 0.25rem 0.75rem;
    border-radius: 2rem;
    background: var(--tint);
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: 1.25rem;
  }

  .card {
    display: grid;
    align-content: start;
    gap: 0.5rem;
  }

  .points {
    font-size: 1.35rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .reached {
    font-weight: 650;
  }

  progress {
    width: 100%;
    height: 0.8rem;
    accent-color: var(--accent);
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    width: 100%;
    margin-top: 0.75rem;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.45rem 0.75rem;
    border-bottom: 1px solid var(--hair);
    text-align: start;
    white-space: nowrap;
  }

  .lists {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: 1.5rem;
    margin-block: 1rem;
  }

  .names {
    margin-bottom: 0.75rem;
  }

  .names li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: 2.5rem;
    border-bottom: 1px solid var(--hair);
  }

  .lists h2,
  h3 {
    font-size: 1.05rem;
  }
`;
