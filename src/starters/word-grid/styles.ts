import { source } from '../lay-out.ts';

/** Six rows of tiles; marks differ by their form as well as their colour. */
export const styles = source`
  .rows {
    display: grid;
    justify-content: center;
    gap: 0.4rem;
  }

  .rows li {
    display: flex;
    justify-content: center;
    gap: 0.4rem;
  }

  .tile {
    display: grid;
    place-items: center;
    width: min(3.6rem, 8.2vw);
    aspect-ratio: 1;
    border: 2px solid var(--hair);
    border-radius: calc(var(--round) * 0.4);
    background: var(--card);
    font: 700 clamp(1.1rem, 5vw, 1.9rem) / 1 var(--heading);
  }

  .tile.typed {
    border-color: var(--text);
  }

  .rows .hit,
  .letters .hit {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  .rows .near,
  .letters .near {
    border: 3px dashed var(--accent);
    background: var(--tint);
  }

  .rows .miss,
  .letters .miss {
    border-color: transparent;
    background: var(--tint);
    color: var(--soft);
  }

  .letters .miss {
    text-decoration: line-through;
  }

  .letters {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.35rem;
  }

  .letters button {
    min-width: 2.5rem;
    min-height: 2.75rem;
    padding: 0 0.4rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 0.5);
    background: var(--card);
    font-weight: 650;
  }

  .result {
    min-height: 1.6em;
    font-weight: 600;
    text-align: center;
  }
`;
