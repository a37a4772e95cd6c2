import { source } from '../lay-out.ts';

/** A drawing table: the picture on chequered paper, the tools beside it. */
export const styles = source`
  .app {
    --width: 68rem;
  }

  .studio {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(16rem, 20rem);
    align-items: start;
    gap: 1.5rem;
  }

  .paper {
    padding: clamp(0.5rem, 2vw, 1.1rem);
    border: 1px solid var(--hair);
    border-radius: calc(var(--round) * 1.25);
    background: var(--card);
    box-shadow: var(--shadow);
  }

  #board {
    display: block;
    width: 100%;
    margin-inline: auto;
    background: repeating-conic-gradient(var(--tint) 0 25%, var(--paper) 0 50%) 0 0 / 1.5rem 1.5rem;
    color: var(--text);
    cursor: crosshair;
    image-rendering: pixelated;
    touch-action: none;
  }

  .side {
    display: grid;
    gap: 1.1rem;
  }

  .palette {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(2.4rem, 1fr));
  }

  .palette legend {
    margin-bottom: 0.4rem;
    color: var(--soft);
    font-size: 0.925rem;
  }

  .palette span {
    height: 2.4rem;
    border-radius: calc(var(--round) * 0.6);
  }

  .own {
    display: flex;
    align-items: center;
    gap: 0.6rem;
  }

  .own input[type='checkbox'] {
    width: 1.2rem;
    height: 1.2rem;
    accent-color: var(--accent);
  }

  @media (max-width: 52rem) {
    .studio {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
