import { source } from '../lay-out.ts';

export const styles = source`
  .panel {
    display: grid;
    gap: 1.25rem;
  }

  .panel h2 {
    font-size: clamp(1.4rem, 1.2rem + 1.2vw, 1.9rem);
    text-wrap: balance;
  }

  .answers {
    display: grid;
    gap: 0.75rem;
  }

  .answers[hidden] {
    display: none;
  }

  .answers .button {
    min-height: 3.4rem;
    text-align: start;
    white-space: normal;
  }

  .outcome {
    text-align: center;
  }

  .outcome .name {
    margin-block: 0.5rem 1.25rem;
    color: var(--accent);
    font: 850 clamp(2.2rem, 1.6rem + 3vw, 3.6rem) / 1.15 var(--heading);
    overflow-wrap: anywhere;
  }

  .shares {
    display: grid;
    gap: 0.35rem;
    max-width: 22rem;
    margin: 0 auto 1.25rem;
    padding: 0;
    list-style: none;
  }

  .shares li {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    border-bottom: 1px solid var(--hair);
  }
`;
