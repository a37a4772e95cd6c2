import { source } from '../lay-out.ts';

/** The contact form. */
export const formStyles = source`
  .contact {
    background: var(--art-ground);
  }

  .contact-body {
    display: grid;
    gap: 2rem;
  }

  .contact-form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 1.25rem 1.5rem;
    padding: clamp(1.5rem, 4vw, 2.75rem);
    border: 1px solid var(--hair);
    border-radius: calc(var(--round) * 1.2);
    background: var(--paper);
  }

  .form-note,
  .wide {
    grid-column: 1 / -1;
  }

  .form-note {
    color: var(--soft);
  }

  .field {
    min-width: 0;
  }

  .field label {
    display: block;
    margin-bottom: 0.4rem;
    font-weight: 600;
  }

  .field input,
  .field textarea {
    display: block;
    width: 100%;
    padding: 0.8rem 1rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--card);
    color: var(--text);
    font: inherit;
    resize: vertical;
  }

  .field input:focus-visible,
  .field textarea:focus-visible {
    outline-offset: 0;
    border-radius: 0.75rem;
  }

  .field [aria-invalid='true'] {
    border-color: var(--error);
    box-shadow: 0 0 0 1px var(--error);
  }

  .error {
    min-height: 1.5em;
    margin-top: 0.3rem;
    color: var(--error);
    font-size: 0.925rem;
    line-height: 1.5;
  }

  .submit {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1.5rem;
  }

  .status {
    color: var(--soft);
  }
`;
