import { source } from '../lay-out.ts';
import { progressStyles } from '../page/app-parts.ts';

/** The stage in large print, the way there below. */
export const styles = source`
  .now {
    display: grid;
    justify-items: center;
    gap: 0.75rem;
    background: var(--tint);
    text-align: center;
  }

  .now[data-kind='work'] {
    background: color-mix(in oklab, green 34%, var(--card));
  }

  .now[data-kind='rest'] {
    background: color-mix(in oklab, crimson 34%, var(--card));
  }

  .panel .stage {
    font-size: clamp(1.6rem, 1.2rem + 2.5vw, 2.6rem);
    line-height: 1.2;
    overflow-wrap: anywhere;
  }

  .round,
  .next {
    color: var(--soft);
  }

  .time {
    color: var(--accent);
    font: 700 clamp(4rem, 2rem + 12vw, 8.5rem) / 1 var(--heading);
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.04em;
  }

  ${progressStyles}

  progress {
    width: min(100%, 30rem);
    height: 0.75rem;
  }

  #toggle {
    min-width: 9rem;
  }

  #skip:disabled {
    opacity: 0.5;
    cursor: default;
  }

  .sound {
    display: flex;
    align-items: center;
    gap: 0.6rem;
  }

  .sound input {
    width: 1.25rem;
    height: 1.25rem;
    accent-color: var(--accent);
  }

  .breath {
    width: min(60%, 14rem);
    aspect-ratio: 1;
    border-radius: 50%;
    background: radial-gradient(circle, var(--tint), var(--accent));
    scale: 0.5;
    transition: scale 0.25s linear;
  }

  .choices {
    margin-block: 0.5rem;
  }

  .length {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    white-space: nowrap;
  }

  .length input {
    width: 5.5rem;
    padding: 0.3rem 0.5rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 0.5);
    background: var(--paper);
    color: var(--text);
    font: inherit;
  }

  .stages {
    margin-top: 0.75rem;
    list-style: none;
  }

  .stages li {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1rem;
    padding: 0.6rem 0.8rem;
    border-top: 1px solid var(--hair);
  }

  .stages b {
    font-variant-numeric: tabular-nums;
  }

  .stages .done {
    color: var(--soft);
    text-decoration: line-through;
  }

  .stages [aria-current] {
    border-radius: calc(var(--round) * 0.75);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 650;
  }
`;
