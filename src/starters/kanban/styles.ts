import { source } from '../lay-out.ts';

/** Columns side by side, each with a stripe of its own. */
export const styles = source`
  .app {
    --width: 84rem;
  }

  .board {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    align-items: start;
    gap: 1rem;
  }

  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding: 1rem;
    border-top: 4px solid var(--art-1);
    border-radius: var(--round);
    background: var(--tint);
  }

  .column:nth-child(3n + 2) {
    border-color: var(--art-2);
  }

  .column:nth-child(3n) {
    border-color: var(--art-3);
  }

  .column.over {
    outline: 3px dashed var(--accent);
    outline-offset: -3px;
  }

  .column h2 {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    font-size: 1.1rem;
    letter-spacing: 0;
  }

  .column h2 span {
    min-width: 1.9rem;
    padding: 0.25rem 0.5rem;
    border-radius: 1rem;
    background: var(--card);
    color: var(--soft);
    font-size: 0.85rem;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .column ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
  }

  .card {
    padding: 0.8rem 0.9rem 0.35rem;
    border: 1px solid var(--hair);
    border-radius: calc(var(--round) * 0.7);
    background: var(--card);
    box-shadow: 0 1px 2px rgb(0 0 0 / 8%);
    cursor: grab;
  }

  .card p {
    line-height: 1.4;
  }

  .card .details {
    color: var(--soft);
    font-size: 0.9rem;
  }

  .card:has(.late) {
    border-color: var(--error);
  }

  .card .late {
    color: var(--error);
    font-weight: 600;
  }

  .card textarea {
    width: 100%;
    padding: 0.5rem;
    border: 1px solid var(--accent);
    border-radius: 0.5rem;
    background: var(--paper);
    resize: vertical;
  }

  .tools {
    display: flex;
    justify-content: space-between;
    margin-inline: -0.5rem;
  }

  .tools .tool {
    flex: 0 1 2.5rem;
    min-width: 1.5rem;
    font-size: 1rem;
  }

  .tools .tool:disabled {
    opacity: 0.3;
    cursor: default;
  }

  .empty {
    padding-block: 0.75rem;
    color: var(--soft);
    font-size: 0.95rem;
    text-align: center;
  }

  .add {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }

  :is(.add, .finder) :is(input, select) {
    flex: 1;
    min-width: min(100%, 7rem);
    min-height: 2.5rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 0.6);
    background: var(--card);
  }

  .add button {
    padding: 0.25rem 0.8rem;
    border: 1px solid var(--accent);
    border-radius: calc(var(--round) * 0.6);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }

  .foot {
    justify-content: center;
    min-height: 3rem;
  }
`;
