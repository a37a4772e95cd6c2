import { source } from '../lay-out.ts';

/** Large enough to be read from the back of a room. */
export const styles = source`
  .app {
    --width: 80rem;
  }

  .scroll {
    overflow-x: auto;
    padding: 0.35rem;
    margin: -0.35rem;
  }

  .board {
    display: grid;
    grid-template-columns: repeat(var(--columns), minmax(7rem, 1fr));
    gap: 0.6rem;
  }

  .board h2 {
    display: grid;
    place-items: center;
    padding: 0.5rem;
    font-size: clamp(1rem, 0.7rem + 1.1vw, 1.6rem);
    text-align: center;
    overflow-wrap: anywhere;
  }

  .cell {
    min-height: clamp(3.5rem, 9vh, 6.5rem);
    border: 0;
    border-radius: var(--round);
    background: var(--accent);
    color: var(--on-accent);
    font: 700 clamp(1.5rem, 1rem + 2.2vw, 2.8rem)/1 var(--heading);
  }

  .cell:hover {
    transform: scale(1.03);
  }

  .cell.used {
    background: var(--tint);
    color: var(--soft);
    text-decoration: line-through;
  }

  .editing .cell {
    outline: 2px dashed var(--accent);
    outline-offset: 3px;
  }

  .board input,
  .team input {
    width: 100%;
    min-width: 0;
    min-height: 3rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 0.75);
    background: var(--paper);
    font-weight: 650;
    text-align: center;
  }

  .teams {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: 1rem;
    padding: 0;
    list-style: none;
  }

  .team {
    position: relative;
    display: grid;
    gap: 0.5rem;
    padding-top: 2.5rem;
  }

  .team .tool {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }

  .points {
    font: 700 2.4rem/1.1 var(--heading);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  #add {
    justify-self: center;
  }

  dialog {
    width: min(100% - 2rem, 60rem);
    margin: auto;
    padding: clamp(1.25rem, 4vw, 3rem);
    border: 1px solid var(--hair);
    border-radius: calc(var(--round) * 1.5);
    background: var(--card);
    color: var(--text);
  }

  dialog[open] {
    display: grid;
    gap: 1.25rem;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 60%);
  }

  .asked {
    font: 650 clamp(1.5rem, 1rem + 2.6vw, 3rem)/1.3 var(--heading);
    text-align: center;
    overflow-wrap: anywhere;
  }

  .answer {
    color: var(--accent);
  }

  .awards {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.75rem 2rem;
    padding: 0;
    list-style: none;
  }

  .awards span {
    font-weight: 650;
  }
`;
