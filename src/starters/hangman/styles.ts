import { source } from '../lay-out.ts';

/** Balloons over a row of letter slots. */
export const styles = source`
  body {
    background:
      linear-gradient(var(--tint), transparent 30rem),
      var(--paper);
  }

  .stage {
    display: grid;
    justify-items: center;
    gap: 0.25rem;
  }

  .stage svg {
    width: min(100%, 22rem);
  }

  .string {
    fill: none;
    stroke: var(--line);
    stroke-width: 1.5;
  }

  .skin {
    fill: var(--art-1);
  }

  .balloon:nth-child(3n + 2) .skin {
    fill: var(--art-2);
  }

  .balloon:nth-child(3n) .skin {
    fill: var(--art-3);
  }

  .balloon {
    transform-origin: 160px 158px;
    transition:
      opacity 0.3s,
      transform 0.3s;
  }

  .popped {
    opacity: 0;
    transform: scale(1.15);
  }

  .basket {
    fill: var(--accent);
  }

  .left {
    color: var(--soft);
  }

  .word {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.4rem;
  }

  .word li {
    min-width: clamp(1.6rem, 7vw, 2.6rem);
    min-height: 3rem;
    border-bottom: 3px solid var(--text);
    font: 700 clamp(1.4rem, 6vw, 2.1rem) / 3rem var(--heading);
    text-align: center;
  }

  .word .space {
    min-width: 1rem;
    border-color: transparent;
  }

  .word .late {
    color: var(--error);
  }

  .letters {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.4rem;
  }

  .letters button {
    min-width: 2.6rem;
    min-height: 2.6rem;
    padding: 0 0.5rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 0.6);
    background: var(--card);
    font-weight: 650;
  }

  .letters .hit {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  .letters .missed {
    border-style: dashed;
    background: transparent;
    color: var(--soft);
    text-decoration: line-through;
  }

  .game-actions {
    align-items: center;
  }

  .result {
    flex-basis: 100%;
    min-height: 1.6em;
    font-weight: 600;
    text-align: center;
  }
`;
