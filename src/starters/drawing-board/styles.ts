import { source } from '../lay-out.ts';

/** Dotted paper under a bar of tools. */
export const styles = source`
  .app {
    --width: 82rem;

    gap: 1rem;
  }

  .app h1 {
    font-size: clamp(1.7rem, 1.4rem + 1.6vw, 2.4rem);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1.25rem;
    padding: 0.85rem 1.1rem;
  }

  .bar .button {
    min-height: 2.6rem;
    padding: 0.4rem 1rem;
  }

  .bar .row {
    gap: 0.5rem;
  }

  .size {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }

  .size input {
    width: 7rem;
    accent-color: var(--accent);
  }

  .palette {
    display: flex;
    flex-wrap: wrap;
  }

  .palette span {
    width: 2rem;
    height: 2rem;
    border-radius: 50%;
  }

  .own input {
    vertical-align: middle;
  }

  #board {
    width: 100%;
    border: 1px solid var(--hair);
    border-radius: calc(var(--round) * 1.25);
    background: radial-gradient(circle, #d5d9de 1.5px, transparent 2px) 0 0 / 1.75rem 1.75rem, #fff;
    box-shadow: var(--shadow);
    cursor: crosshair;
    touch-action: none;
  }
`;
