import { source } from '../lay-out.ts';

/** A calm chart of dots. */
export const styles = source`
  .app {
    --width: 56rem;
  }

  .week {
    min-width: 9rem;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .tool:disabled {
    opacity: 0.35;
    cursor: default;
  }

  .habits {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  .app:has(.month) {
    --width: 84rem;
  }

  .month {
    overflow-x: auto;
  }

  .month tbody th,
  .month thead th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-width: 8rem;
    background: var(--card);
  }

  .month td {
    padding: 1px;
  }

  .month thead th:last-child {
    padding-inline-start: 0.5rem;
    white-space: nowrap;
  }

  .month .box {
    min-width: 1.5rem;
    max-width: 1.75rem;
    height: 1.75rem;
  }

  .month .box[aria-pressed='true']::after {
    width: 0.4rem;
    height: 0.75rem;
    margin-top: 0.15rem;
  }

  [contenteditable]:hover {
    text-decoration: underline dotted;
  }

  thead th {
    padding-bottom: 0.75rem;
    color: var(--soft);
    font-size: 0.85rem;
    font-weight: 500;
    line-height: 1.3;
  }

  thead th:first-child,
  tbody th {
    text-align: start;
  }

  thead b {
    display: block;
    font-size: 1.05rem;
    font-variant-numeric: tabular-nums;
  }

  thead .today b {
    width: 1.9rem;
    margin-inline: auto;
    border-radius: 1rem;
    background: var(--accent);
    color: var(--on-accent);
    line-height: 1.9rem;
  }

  tbody tr {
    border-top: 1px solid var(--hair);
  }

  tbody th {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: 3.75rem;
    font-weight: 600;
    line-height: 1.3;
  }

  td {
    text-align: center;
  }

  .box {
    width: 100%;
    max-width: 2.25rem;
    height: 2.25rem;
    padding: 0;
    border: 2px solid var(--line);
    border-radius: calc(var(--round) * 0.8);
    background: var(--paper);
    vertical-align: middle;
    transition:
      background 0.15s,
      transform 0.15s;
  }

  .box[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent);
  }

  .box[aria-pressed='true']::after {
    content: '';
    display: block;
    width: 0.55rem;
    height: 1rem;
    margin: 0.25rem auto 0;
    border: solid var(--on-accent);
    border-width: 0 3px 3px 0;
    transform: rotate(42deg);
  }

  .box:not(:disabled):active {
    transform: scale(0.9);
  }

  .box:disabled {
    border-color: var(--hair);
    border-style: dashed;
    cursor: default;
  }

  .streak b {
    color: var(--accent);
    font: 700 1.4rem/1 var(--heading);
    font-variant-numeric: tabular-nums;
  }

  .empty {
    padding-block: 2rem;
    color: var(--soft);
    text-align: center;
  }

  @media (max-width: 44rem) {
    thead span {
      font-size: 0.7rem;
      white-space: nowrap;
    }

    td {
      padding: 0 0.1rem;
    }

    tbody tr {
      display: grid;
      grid-template-columns: repeat(7, 1fr) 2.2rem;
      align-items: center;
      padding-bottom: 0.75rem;
    }

    tbody th {
      grid-column: 1 / -1;
      min-height: 3rem;
    }

    thead tr {
      display: grid;
      grid-template-columns: repeat(7, 1fr) 2.2rem;
    }

    thead th:first-child {
      display: none;
    }

    thead th:last-child {
      overflow: hidden;
      font-size: 0;
    }
  }
`;
