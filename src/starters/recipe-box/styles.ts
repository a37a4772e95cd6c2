import { source } from '../lay-out.ts';

/** Index cards with a tab. */
export const styles = source`
  .app {
    --width: 52rem;
  }

  .app-head .field {
    flex: 0 1 16rem;
  }

  .recipes {
    display: grid;
    gap: 0.9rem;
  }

  .recipe {
    border-inline-start: 0.5rem solid var(--accent);
  }

  .recipe > summary {
    font: 700 1.35rem/1.3 var(--heading);
  }

  .recipe[open] > summary {
    margin-bottom: 1rem;
    padding-bottom: 0.75rem;
    border-bottom: 2px solid var(--hair);
  }

  .serve {
    gap: 0.25rem;
    margin-bottom: 0.75rem;
  }

  .serve output {
    min-width: 2ch;
    font-weight: 700;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .ingredients label {
    display: flex;
    align-items: baseline;
    gap: 0.6rem;
    padding: 0.3rem 0;
  }

  .ingredients input {
    width: 1.1rem;
    height: 1.1rem;
    accent-color: var(--accent);
  }

  .ingredients input:checked + span {
    color: var(--soft);
    text-decoration: line-through;
  }

  .recipe ol {
    margin-block: 1rem;
    padding-inline-start: 1.5rem;
    list-style: decimal;
  }

  .recipe ol li {
    padding-block: 0.25rem;
  }

  .gap {
    color: var(--soft);
    font-style: italic;
  }

  form {
    display: grid;
    gap: 1rem;
    justify-items: start;
    margin-top: 1rem;
  }

  form > .row,
  form > .field {
    width: 100%;
  }

  .servings {
    flex: 0 0 8rem;
  }

  textarea {
    resize: vertical;
  }
`;
