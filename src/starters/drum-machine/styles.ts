import { source } from '../lay-out.ts';

/** Pads of a drum computer, lit one after the other. */
export const styles = source`
  .app {
    --width: 72rem;
  }

  .machine {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
  }

  .controls {
    gap: 0.75rem 1.5rem;
  }

  #play {
    min-width: 8rem;
  }

  .tempo {
    display: flex;
    flex: 1 1 12rem;
    align-items: center;
    gap: 0.75rem;
    max-width: 24rem;
  }

  .tempo input {
    flex: 1;
    min-width: 0;
    accent-color: var(--accent);
  }

  #beats {
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }

  .scroll {
    overflow-x: auto;
    padding: 0.35rem;
    margin: -0.35rem;
  }

  .grid {
    display: grid;
    grid-template-columns: 7.5rem repeat(var(--steps), minmax(2rem, 1fr));
    gap: 0.4rem;
    min-width: max-content;
  }

  .name {
    position: sticky;
    z-index: 1;
    inset-inline-start: -0.35rem;
    overflow: hidden;
    padding: 0 0.5rem;
    border: 0;
    border-radius: calc(var(--round) * 0.5);
    background: var(--card);
    font-weight: 600;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .name:hover {
    color: var(--accent);
  }

  .step {
    min-height: 2.75rem;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 0.5);
    background: var(--paper);
  }

  .step.first {
    border-color: var(--text);
  }

  .step[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent);
    box-shadow: 0 0 0.9rem -0.2rem var(--accent);
  }

  .step.now {
    background: var(--tint);
    transform: scale(0.94);
  }

  .step.now[aria-pressed='true'] {
    background: var(--art-3);
  }

  @media (max-width: 40rem) {
    .grid {
      grid-template-columns: 5rem repeat(var(--steps), 2.25rem);
      font-size: 0.9rem;
    }
  }
`;
