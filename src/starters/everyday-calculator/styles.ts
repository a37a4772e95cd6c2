import { source } from '../lay-out.ts';

/** Figures on the left, the result in large print on the right. */
export const styles = source`
  .app {
    --width: 56rem;
  }

  .halves {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
    gap: 1.5rem;
  }

  .inputs {
    display: grid;
    align-content: start;
    gap: 1.1rem;
  }

  .typed {
    color: var(--text);
    display: flex;
    align-items: center;
    gap: 0.6rem;
  }

  .field .typed input {
    flex: 1;
    font-size: 1.2rem;
    font-variant-numeric: tabular-nums;
  }

  .typed input[aria-invalid='true'] {
    border-color: var(--error);
    outline-color: var(--error);
  }

  .unit {
    flex: none;
    min-width: 2.2rem;
    color: var(--soft);
  }

  .presets .button[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  .results {
    background: var(--tint);
  }

  .ways {
    margin-bottom: 1.25rem;
    border: 0;
  }

  .ways legend {
    margin-bottom: 0.4rem;
    color: var(--soft);
    font-size: 0.925rem;
  }

  .ways .chips {
    background: var(--paper);
  }

  .results dl {
    display: grid;
    gap: 1rem;
  }

  .results dt {
    color: var(--soft);
  }

  .results dd {
    font: 700 1.5rem/1.25 var(--heading);
    font-variant-numeric: tabular-nums;
  }

  .results .main dd {
    color: var(--accent);
    font-size: clamp(2.5rem, 1.8rem + 4vw, 4.2rem);
    letter-spacing: -0.03em;
  }

  .results .side {
    padding-top: 0.9rem;
    border-top: 1px solid var(--line);
  }

  .guide {
    margin-top: 1.25rem;
    color: var(--soft);
    font-size: 0.925rem;
  }

  .schedule {
    overflow-x: auto;
  }

  .schedule table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .schedule :is(th, td) {
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-bottom: 1px solid var(--hair);
    text-align: end;
  }

  .schedule :is(th, td):first-child {
    text-align: start;
  }

  [data-level]:not([data-level='']) {
    width: fit-content;
    padding: 0.1rem 0.8rem;
    border-radius: 1rem;
    background: light-dark(#2b7a3b, #69db7c);
    color: light-dark(#fff, #06210c);
  }

  [data-level][data-level='under'] {
    background: light-dark(#1864ab, #74c0fc);
  }

  [data-level][data-level='over'] {
    background: light-dark(#8a5a00, #ffd43b);
  }

  [data-level][data-level='obese'] {
    background: light-dark(#b02a37, #ff9aa2);
  }
`;
