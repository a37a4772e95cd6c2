import { source } from '../lay-out.ts';
import { progressStyles } from '../page/app-parts.ts';

/** The count in large print, its bar, and a chart of the week. */
export const styles = source`
  .now {
    display: grid;
    justify-items: center;
    gap: 0.9rem;
    background: var(--tint);
    text-align: center;
  }

  .label,
  .state {
    color: var(--soft);
  }

  .state {
    min-height: 1.6em;
    font-weight: 600;
  }

  .count {
    color: var(--accent);
    font: 700 clamp(2.4rem, 1.4rem + 6vw, 4.6rem) / 1.05 var(--heading);
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.03em;
    overflow-wrap: anywhere;
  }

  ${progressStyles}

  #steps .button {
    min-width: 6rem;
    font-size: 1.1rem;
  }

  #undo:disabled {
    opacity: 0.5;
    cursor: default;
  }

  .week {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    gap: 0.4rem;
    margin-top: 1rem;
    list-style: none;
    text-align: center;
  }

  .week li {
    display: grid;
    grid-template-rows: auto 8rem auto;
    gap: 0.35rem;
    color: var(--soft);
    font-size: 0.85rem;
  }

  .week b {
    font-variant-numeric: tabular-nums;
    font-weight: 500;
  }

  .bar {
    position: relative;
    border-radius: calc(var(--round) * 0.6);
    background: var(--tint);
    overflow: hidden;
  }

  .bar::after {
    content: '';
    position: absolute;
    inset: auto 0 0;
    height: calc(var(--part, 0) * 100%);
    background: var(--art-3);
  }

  .vessel {
    width: 6rem;
    height: 8rem;
    border: 0.2rem solid var(--soft);
    border-top: 0;
    border-radius: 0.4rem 0.4rem 1.4rem 1.4rem;
    background: var(--paper);
  }

  .vessel::after {
    background: var(--accent);
    transition: height 0.5s;
  }

  .week .reached {
    color: var(--text);
    font-weight: 650;
  }

  .reached .bar::after {
    background: var(--accent);
  }

  .entries {
    margin-top: 0.75rem;
    list-style: none;
  }

  .entries li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem;
    padding: 0.5rem 0;
    overflow-wrap: anywhere;
    border-top: 1px solid var(--hair);
  }

  .goal {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    color: var(--soft);
  }

  .goal input {
    width: 8rem;
    min-height: 2.75rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.6rem;
    background: var(--paper);
  }
`;
