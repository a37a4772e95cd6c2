import { source } from '../lay-out.ts';

/** A sheet that prints as it looks, without its buttons. */
export const styles = source`
  .app {
    --width: 56rem;
  }

  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }

  .parties {
    display: grid;
    align-items: start;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: 1rem 1.5rem;
  }

  textarea {
    line-height: 1.5;
    resize: vertical;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  th {
    padding: 0.4rem 0.5rem;
    border-bottom: 2px solid var(--line);
    color: var(--soft);
    font-size: 0.9rem;
    text-align: start;
    white-space: nowrap;
  }

  td {
    padding: 0.35rem 0.25rem;
    border-bottom: 1px solid var(--hair);
  }

  td .field input {
    min-width: 3.5rem;
    padding-inline: 0.6rem;
  }

  td:nth-child(1) {
    width: 45%;
    min-width: 7rem;
  }

  .sum,
  dd {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  dl {
    display: grid;
    gap: 0.4rem;
    width: min(100%, 24rem);
    margin-inline-start: auto;
  }

  dl div {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
  }

  .main {
    padding-block: 0.5rem;
    border-block: 2px solid var(--line);
    font: 700 1.5rem/1.2 var(--heading);
  }

  #subtotal-row:has(+ .main) {
    display: none;
  }

  @media (width < 36rem) {
    thead {
      display: none;
    }

    tbody {
      display: block;
    }

    tbody tr {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr)) auto;
      align-items: center;
      border-bottom: 1px solid var(--hair);
    }

    td {
      border: 0;
    }

    td:nth-child(1) {
      grid-column: 1 / 4;
      width: auto;
      min-width: 0;
    }

    td:nth-child(4) {
      grid-column: 3 / 5;
    }

    td:nth-child(5) {
      grid-row: 1;
      grid-column: 4;
    }
  }

  @media print {
    .tools,
    td:has(.tool),
    #removed {
      display: none;
    }

    .panel {
      padding: 0;
      border: 0;
      box-shadow: none;
    }

    :is(input, textarea) {
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }
  }
`;
