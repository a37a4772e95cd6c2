import { source } from '../lay-out.ts';

/** A ledger of ruled lines; on a narrow screen each entry is a card. */
export const styles = source`
  .app {
    --width: 68rem;
  }

  #form,
  .panel:has(#by) {
    display: grid;
    gap: 1rem;
  }

  .inputs,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem 1rem;
  }

  .tools {
    margin-block: 1rem;
  }

  .inputs .wide {
    flex: 2 1 16rem;
  }

  .tick {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    min-height: 3rem;
    cursor: pointer;
  }

  .tick input,
  td input {
    width: 1.4rem;
    height: 1.4rem;
    margin: 0;
    accent-color: var(--accent);
    cursor: pointer;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 0.6rem 0.75rem 0.6rem 0;
    border-bottom: 1px solid var(--hair);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  th {
    font-size: 0.925rem;
    font-weight: 650;
  }

  th button {
    padding: 0.2rem 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
  }

  th[aria-sort='ascending'] button::after {
    content: ' ↑';
  }

  th[aria-sort='descending'] button::after {
    content: ' ↓';
  }

  .number,
  .number button {
    text-align: end;
  }

  .number + :is(th, td):not(.number) {
    padding-inline-start: 1rem;
  }

  td.acts {
    padding-inline-end: 0;
    text-align: end;
    white-space: nowrap;
  }

  .acts .tool {
    display: inline-grid;
  }

  tfoot :is(td, th) {
    border-bottom: 0;
    font-weight: 650;
  }

  .mark {
    display: inline-block;
    padding: 0.05rem 0.6rem;
    border: 1px solid var(--line);
    border-radius: 1rem;
    font-size: 0.85rem;
    white-space: nowrap;
  }

  tfoot small {
    color: var(--soft);
    font-size: 0.85rem;
    font-weight: 400;
  }

  .late .mark,
  .low .mark {
    border-color: var(--error);
    color: var(--error);
    font-weight: 650;
  }

  tbody tr:is(.late, .low) > :first-child {
    box-shadow: inset 0.25rem 0 var(--error);
    padding-inline-start: 0.75rem;
  }

  .stars {
    white-space: nowrap;
  }

  .empty {
    padding-block: 1.5rem;
    color: var(--soft);
  }

  #by {
    min-height: 3rem;
    width: fit-content;
    max-width: 100%;
    padding: 0.5rem 0.9rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 0.75);
    background: var(--paper);
  }

  .file {
    cursor: pointer;
  }

  .file:focus-within {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  #chart svg {
    width: 100%;
    height: auto;
    margin-top: 1rem;
    overflow: visible;
  }

  .totals {
    display: grid;
    gap: 0.5rem;
    padding: 0;
    list-style: none;
  }

  .totals li {
    display: grid;
    grid-template-columns: min(40%, 11rem) 1fr minmax(4rem, auto);
    gap: 0.75rem;
    align-items: center;
  }

  .totals i {
    width: var(--share);
    min-width: 2px;
    height: 1rem;
    border-radius: 0.25rem;
    background: var(--accent);
  }

  .totals b {
    text-align: end;
  }

  #chart figure {
    margin: 1rem 0 0;
  }

  #chart figcaption {
    color: var(--soft);
  }

  #chart polyline {
    fill: none;
    stroke: var(--accent);
    stroke-linejoin: round;
    stroke-width: 3;
  }

  #rows .best {
    background: color-mix(in oklab, gold 24%, var(--card));
  }

  #chart circle {
    fill: var(--accent);
  }

  #chart text {
    fill: var(--soft);
    font-size: 14px;
  }

  @media (max-width: 44rem) {
    #table thead {
      display: none;
    }

    #table :is(tbody, tfoot),
    #table :is(tr, td, th) {
      display: block;
    }

    #table tr {
      padding-block: 0.75rem;
      border-bottom: 1px solid var(--hair);
    }

    #table :is(td, th) {
      display: flex;
      justify-content: space-between;
      gap: 1rem;
      padding: 0.15rem 0;
      border: 0;
      text-align: end;
    }

    #table :is(td, th)[data-label]::before {
      content: attr(data-label);
      color: var(--soft);
      font-weight: 400;
      text-align: start;
    }

    #table :is(td, th):empty {
      display: none;
    }

    tbody tr:is(.late, .low) > :first-child {
      padding-inline-start: 0.75rem;
    }
  }
`;
