import { source } from '../../lay-out.ts';

export const extrasStyles = source`
  .extras {
    position: fixed;
    z-index: 5;
    inset-block-end: 1rem;
    inset-inline-end: 1rem;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0.5rem;
  }

  .extras :is(button, p:not(:empty)) {
    padding: 0.5rem 1rem;
    border: 1px solid var(--line);
    border-radius: 2rem;
    background: var(--card);
    color: var(--text);
    font-size: 0.925rem;
    box-shadow: var(--shadow);
  }

  /* An app has buttons of its own where these would float. */
  body:has(main.app) .extras {
    position: static;
    justify-content: center;
    padding: 0 1rem 2rem;
  }

  @media print {
    .extras {
      display: none;
    }
  }
`;
