import { source } from '../../../lay-out.ts';

/** What lists for names share. */
export const signupStyles = source`
  .signups {
    display: grid;
    gap: 1.25rem;
    padding-block: 2.5rem;
  }

  .signups .example {
    justify-self: start;
  }

  .signups .part-card label,
  .claim form {
    flex-wrap: wrap;
  }

  .signups .part-card :is(input:not([type='number']), select) {
    flex: 1 1 12rem;
    min-width: 0;
  }

  .signups-lists {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: 1.25rem;
  }

  .signups-lists h3 {
    margin-bottom: 0.5rem;
  }

  .signups-list {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .signups-list > li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem;
    padding: 0.4rem 0.4rem 0.4rem 1rem;
    border: 1px solid var(--hair);
    border-radius: 0.8rem;
    background: var(--card);
    overflow-wrap: anywhere;
  }

  .signups li button:not(.button),
  .claim li button {
    flex: none;
    min-width: 2.75rem;
    min-height: 2.75rem;
    border: 1px solid var(--line);
    border-radius: 0.6rem;
    background: none;
    color: var(--text);
  }

  .claims-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    gap: 1.25rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .claims-list > li {
    padding: 1.25rem;
    border: 1px solid var(--hair);
    border-radius: var(--round);
    background: var(--card);
    overflow-wrap: anywhere;
  }

  .claim {
    display: grid;
    gap: 0.6rem;
    margin-top: 0.6rem;
  }

  .claim form {
    display: flex;
    gap: 0.5rem;
  }

  .claim form input {
    flex: 1 1 8rem;
    min-width: 0;
    min-height: 2.75rem;
    padding: 0.3rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.6rem;
    background: var(--paper);
  }

  .claim-state {
    font-weight: 700;
  }

  .is-taken > :is(h3, p, span):first-child {
    text-decoration: line-through;
  }
`;
