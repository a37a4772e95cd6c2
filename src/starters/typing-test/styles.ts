import { source } from '../lay-out.ts';

/** A line of type that fills with colour. */
export const styles = source`
  .game {
    width: min(100% - 2rem, 50rem);
  }

  .text {
    padding: clamp(1.25rem, 4vw, 2.25rem);
    border-radius: calc(var(--round) * 1.25);
    background: var(--tint);
    font: 500 clamp(1.15rem, 0.95rem + 1vw, 1.6rem) / 1.75 var(--heading);
  }

  /* Moves along with what is typed. */
  .text.many {
    position: relative;
    max-height: 15rem;
    overflow: hidden;
  }

  /* Not the accent: a page in red would make what is right look wrong. */
  .text .right {
    color: var(--soft);
  }

  .text .wrong {
    color: var(--error);
    text-decoration: underline wavy;
    text-underline-offset: 0.25em;
  }

  .text .next {
    border-bottom: 3px solid var(--text);
  }

  .times {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.5rem 1.5rem;
    border: 0;
  }

  .times label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2.75rem;
  }

  .typed {
    display: grid;
    gap: 0.35rem;
  }

  .typed span {
    color: var(--soft);
    font-size: 0.925rem;
  }

  .typed textarea {
    width: 100%;
    padding: 0.9rem 1.1rem;
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--card);
    font: 1.1rem/1.5 var(--heading);
    resize: vertical;
  }

  .result {
    min-height: 1.6em;
    font-weight: 650;
    text-align: center;
  }
`;
