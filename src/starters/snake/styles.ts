import { source } from '../lay-out.ts';
import { curtainStyles } from '../page/games/canvas-game.ts';

export const styles = source`
  body {
    background:
      radial-gradient(circle at 15% 0%, var(--tint), transparent 38rem),
      var(--paper);
  }

  .field {
    position: relative;
    width: min(100%, 100vh - 19rem);
    min-width: min(100%, 17rem);
    margin-inline: auto;
    padding: 0.6rem;
    border-radius: calc(var(--round) * 1.4);
    background: var(--accent);
    box-shadow: var(--shadow);
  }

  .field canvas {
    display: block;
    width: 100%;
    border-radius: var(--round);
    background: var(--card);
    touch-action: none;
  }

  ${curtainStyles}
`;
