import { source } from '../lay-out.ts';

/** Large fields of colour side by side. */
export const styles = source`
  .app {
    --width: 64rem;
  }

  .base {
    flex: 0 0 9rem;
  }

  .field input[type='color'] {
    padding: 0.25rem;
    cursor: pointer;
  }

  .swatches {
    display: flex;
    flex-wrap: wrap;
    overflow: hidden;
    border-radius: calc(var(--round) * 1.25);
    box-shadow: var(--shadow);
  }

  .swatches li {
    display: flex;
    flex: 1 1 9.5rem;
    flex-direction: column;
    justify-content: end;
    gap: 0.25rem;
    min-height: clamp(11rem, 34vh, 20rem);
    padding: 1rem;
    font-size: 0.925rem;
    font-variant-numeric: tabular-nums;
  }

  .swatches input {
    width: 8ch;
    padding: 0;
    border: 0;
    border-bottom: 1px dashed currentcolor;
    background: none;
    font: 700 1.25rem/1.6 var(--heading);
  }

  .swatches button {
    min-height: 2.25rem;
    padding: 0 0.75rem;
    border: 1px solid currentcolor;
    border-radius: 2rem;
    background: none;
    font-size: 0.9rem;
  }

  .swatches .row {
    gap: 0.4rem;
    margin-top: 0.35rem;
  }

  .swatches [aria-pressed='true'] {
    border-width: 3px;
    font-weight: 750;
  }

  .swatches :focus-visible {
    outline-color: currentcolor;
  }

  .spread {
    justify-content: space-between;
  }

  .scroll {
    overflow: auto;
    margin-top: 1rem;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    text-align: center;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  td,
  th {
    padding: 0.4rem;
  }

  td span {
    display: grid;
    padding: 0.25rem;
    color: var(--soft);
    line-height: 1.25;
  }

  td .pass {
    border-radius: 0.5rem;
    background: var(--tint);
    color: var(--text);
    font-weight: 650;
  }

  .chip {
    display: inline-block;
    padding: 0.15rem 0.6rem;
    border-radius: 1rem;
    font-size: 0.875rem;
  }

  .chip,
  pre,
  .swatches input {
    direction: ltr;
  }

  pre {
    overflow: auto;
    margin: 0.75rem 0 0;
  }
`;
