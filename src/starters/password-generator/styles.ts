import { source } from '../lay-out.ts';

export const styles = source`
  .password {
    display: block;
    min-height: 3.2rem;
    padding: 0.8rem 1rem;
    border-radius: calc(var(--round) * 0.75);
    background: var(--tint);
    font: 650 clamp(1.15rem, 1rem + 1.2vw, 1.7rem) / 1.4 ui-monospace, monospace;
    text-align: center;
    overflow-wrap: anywhere;
    direction: ltr;
  }

  .strength {
    margin-block: 0.75rem;
    color: var(--soft);
    text-align: center;
  }

  .strength::before {
    display: inline-block;
    width: 0.8rem;
    height: 0.8rem;
    margin-inline-end: 0.5rem;
    border-radius: 50%;
    background: light-dark(#c92a2a, #ff8787);
    content: '';
  }

  .strength[data-level='fair']::before {
    background: light-dark(#b7791f, #ffd43b);
  }

  .strength[data-level='strong']::before {
    background: light-dark(#2b8a3e, #69db7c);
  }

  .options {
    display: grid;
    gap: 0.75rem;
  }

  .options input[type='range'] {
    padding: 0;
    border: 0;
    accent-color: var(--accent);
  }
`;
