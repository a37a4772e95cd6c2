import { source } from '../lay-out.ts';

export const styles = source`
  .metronome {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }

  .tempo {
    font: 700 clamp(1.5rem, 1.1rem + 2.5vw, 2.4rem)/1.2 var(--heading);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .lights {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.75rem;
  }

  .lights span {
    width: 2rem;
    height: 2rem;
    border: 2px solid var(--line);
    border-radius: 50%;
  }

  .lights .first {
    border-color: var(--accent);
  }

  .lights .now {
    border-color: var(--accent);
    background: var(--accent);
    transform: scale(1.2);
  }

  .metronome [type='range'] {
    flex: 1;
    min-width: 0;
    accent-color: var(--accent);
  }

  .metronome select {
    min-height: 3rem;
    padding: 0.5rem 0.9rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 0.75);
    background: var(--paper);
  }

  .metronome [type='checkbox'] {
    width: 1.4rem;
    height: 1.4rem;
    accent-color: var(--accent);
  }

  #play,
  #tap {
    min-width: 9rem;
  }
`;
