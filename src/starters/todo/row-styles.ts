import { source } from '../lay-out.ts';

/** The rows of the sheet. */
export const rowStyles = source`
  .tasks li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 3.2rem;
    border-bottom: 1px solid var(--hair);
  }

  .task {
    display: flex;
    flex: 1;
    align-items: center;
    flex-wrap: wrap;
    gap: 0.35rem 0.85rem;
    min-width: 0;
    padding-block: 0.65rem;
    cursor: pointer;
  }

  .task input {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    border: 2px solid var(--line);
    border-radius: 50%;
    background: no-repeat center / 80%;
    appearance: none;
    cursor: pointer;
  }

  .task input:checked {
    border-color: var(--accent);
    background-color: var(--accent);
    box-shadow: inset 0 0 0 0.32rem var(--card);
  }

  .task input:checked + span {
    color: var(--soft);
    text-decoration: line-through;
    text-decoration-color: var(--accent);
  }

  .rename {
    flex: 1;
    min-width: 0;
    min-height: 2.5rem;
    padding: 0.25rem 0.6rem;
    border: 1px solid var(--accent);
    border-radius: 0.5rem;
    background: var(--paper);
  }

  .rename ~ .extra {
    flex: 0 1 6rem;
    min-width: 0;
    min-height: 2.5rem;
    padding: 0.25rem 0.6rem;
    border: 1px solid var(--accent);
    border-radius: 0.5rem;
    background: var(--paper);
  }

  .tool {
    display: grid;
    flex: none;
    place-items: center;
    width: 2.5rem;
    height: 2.5rem;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--soft);
  }

  .tool:hover {
    background: var(--tint);
    color: var(--text);
  }

  .tool svg {
    width: 1.15rem;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }

  .empty {
    padding-block: 2.5rem;
    color: var(--soft);
    font: italic 1.2rem/1.4 var(--heading);
    text-align: center;
  }
`;
