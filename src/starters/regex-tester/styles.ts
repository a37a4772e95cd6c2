import { source } from '../lay-out.ts';

/** Fields above, and the text with its matches marked below. */
export const styles = source`
  .app {
    --width: 56rem;
  }

  .inputs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }

  .code input,
  textarea,
  pre,
  td {
    font-family: ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace;
  }

  textarea {
    resize: vertical;
  }

  .flags label {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    min-height: 2.5rem;
  }

  .flags input {
    width: 1.2rem;
    height: 1.2rem;
    accent-color: var(--accent);
  }

  .status {
    font-weight: 650;
  }

  .status.wrong {
    color: var(--error);
  }

  pre {
    overflow: auto;
    max-height: 24rem;
    margin: 0.75rem 0 0;
    white-space: pre-wrap;
  }

  mark {
    border-bottom: 2px solid var(--accent);
    background: color-mix(in srgb, var(--accent) 16%, var(--card));
    color: inherit;
  }

  .scroll {
    overflow: auto;
    max-height: 24rem;
    margin-top: 1.25rem;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.4rem 0.75rem 0.4rem 0;
    border-bottom: 1px solid var(--hair);
    text-align: start;
    vertical-align: top;
  }

  td {
    font-size: 0.95rem;
    white-space: pre-wrap;
  }
`;
