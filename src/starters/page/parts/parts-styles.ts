import { source } from '../../lay-out.ts';

/** What the parts share: a card for what people fill in, and a row of buttons. */
export const partsStyles = source`
  .part {
    margin-block: 1.5rem;
  }

  .part-card {
    max-width: 34rem;
    padding: clamp(1.25rem, 3vw, 2rem);
    border: 1px solid var(--hair);
    border-radius: var(--round);
    background: var(--card);
  }

  .part-card legend {
    margin-bottom: 0.75rem;
    font-weight: 700;
  }

  .part-card label {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    padding-block: 0.4rem;
  }

  .part :is(input:not([type='checkbox'], [type='radio']), select) {
    min-height: 2.75rem;
    padding: 0.3rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.6rem;
    background: var(--paper);
  }

  .part input[type='number'] {
    width: 5.5rem;
  }

  .part :is(input[type='checkbox'], progress) {
    accent-color: var(--accent);
  }

  .part input[type='checkbox'] {
    width: 1.4rem;
    height: 1.4rem;
  }

  .part-result {
    margin-top: 1rem;
    font-size: 1.35rem;
    font-weight: 700;
  }

  .part-buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6rem;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .chips button {
    min-height: 2.75rem;
    padding: 0.4rem 1.1rem;
    border: 1px solid var(--line);
    border-radius: 2rem;
    background: var(--card);
    color: var(--text);
  }

  .chips button[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
`;
