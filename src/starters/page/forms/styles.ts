import { source } from '../../lay-out.ts';

/** The forms that stand on pages of any kind. */
export const formsStyles = source`
  .forms {
    width: min(100% - 2.5rem, 46rem);
    margin: 3rem auto;
  }

  .forms h2,
  .ask h3 {
    margin-bottom: 1rem;
  }

  .ask h3 {
    grid-column: 1 / -1;
    margin: 0;
    font-size: 1.35rem;
  }

  .ask {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 1.25rem 1.5rem;
    padding: clamp(1.5rem, 4vw, 2.75rem);
    border: 1px solid var(--hair);
    border-radius: calc(var(--round) * 1.2);
    background: var(--paper);
    text-align: start;
  }

  .ask + .ask {
    margin-top: 2rem;
  }

  .ask .field {
    min-width: 0;
  }

  .ask .note,
  .ask .submit,
  .ask .field:has(textarea) {
    grid-column: 1 / -1;
  }

  .ask :is(.note, .optional, .mark, [role='status']) {
    color: var(--soft);
  }

  .ask label {
    display: block;
    margin-bottom: 0.4rem;
    font-weight: 600;
  }

  .ask .optional {
    font-weight: 400;
  }

  .ask .tick label {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    min-height: 2.75rem;
  }

  .ask .tick input {
    width: 1.25rem;
    min-height: 1.25rem;
  }

  .ask .fee {
    grid-column: 1 / -1;
    font-size: 1.2rem;
    font-weight: 700;
  }

  .ask :is(input, select, textarea) {
    display: block;
    width: 100%;
    min-height: 3.1rem;
    padding: 0.7rem 1rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--card);
    color: var(--text);
    font: inherit;
    resize: vertical;
  }

  .ask :is(input, select, textarea):focus-visible {
    outline-offset: 0;
  }

  .ask [aria-invalid='true'] {
    border-color: var(--error);
    box-shadow: 0 0 0 1px var(--error);
  }

  .ask .error {
    min-height: 1.5em;
    margin-top: 0.3rem;
    color: var(--error);
    font-size: 0.925rem;
    line-height: 1.5;
  }

  .ask .submit {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1.5rem;
  }
`;
