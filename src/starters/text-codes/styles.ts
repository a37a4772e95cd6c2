import { source } from '../lay-out.ts';

/** A text, and below it what it becomes. */
export const styles = source`
  .panel {
    display: grid;
    gap: 1rem;
  }

  textarea {
    width: 100%;
    line-height: 1.5;
    resize: vertical;
    overflow-wrap: anywhere;
  }

  #result {
    font-family: ui-monospace, monospace;
  }

  #status {
    min-height: 1.5em;
    margin: 0;
    color: var(--soft);
  }
`;
