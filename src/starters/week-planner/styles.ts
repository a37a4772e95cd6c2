import { source } from '../lay-out.ts';

/** A sheet of the week: a column for each day, or one below the other. */
export const styles = source`
  .app {
    --width: 90rem;
  }

  .days {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    gap: 0.75rem;
  }

  .day {
    display: grid;
    align-content: start;
    gap: 0.6rem;
    padding: 0.9rem;
  }

  .day h2 {
    font-size: 1.05rem;
  }

  .day small {
    display: block;
    color: var(--soft);
    font-weight: 400;
  }

  .today {
    border-color: var(--accent);
    box-shadow: inset 0 0.25rem 0 var(--accent);
  }

  .day label,
  .notes {
    display: grid;
    gap: 0.2rem;
  }

  .day label > span,
  .notes > span {
    color: var(--soft);
    font-size: 0.925rem;
  }

  textarea {
    width: 100%;
    min-height: 3.2rem;
    padding: 0.4rem 0.6rem;
    border: 1px solid var(--line);
    border-inline-start: 0.3rem solid var(--line);
    border-radius: calc(var(--round) * 0.6);
    background: var(--paper);
    color: inherit;
    font: inherit;
    resize: vertical;
    field-sizing: content;
  }

  @media print {
    .app > .row,
    .app-head .tool {
      display: none;
    }
  }
`;
