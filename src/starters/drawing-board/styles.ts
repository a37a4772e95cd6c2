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
    gap: 0.5rem;
  }

  .palette label {
    position: relative;
  }

  .palette input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .palette span {
    display: block;
    width: 2rem;
    height: 2rem;
    border: 1px solid var(--line);
    border-radius: 50%;
  }

  .palette input:checked + span {
    outline: 3px solid var(--text);
    outline-offset: 2px;
  }

  .palette input:focus-visible + span {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  .own input {
    width: 2.4rem;
    height: 2.4rem;
    padding: 0.15rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 0.6);
    background: none;
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
