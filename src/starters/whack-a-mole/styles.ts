import { source } from '../lay-out.ts';

export const styles = source`
  .meadow {
    position: relative;
    width: min(100%, 100vh - 19rem);
    min-width: min(100%, 18rem);
    margin-inline: auto;
    padding: 0.8rem;
    border-radius: calc(var(--round) * 1.4);
    background: var(--tint);
    box-shadow: var(--shadow);
  }

  .board {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 0.6rem;
  }

  .board[data-holes='16'] {
    grid-template-columns: repeat(4, 1fr);
  }

  .hole {
    position: relative;
    overflow: hidden;
    aspect-ratio: 1;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 1.2);
    background: radial-gradient(ellipse 42% 16% at 50% 78%, light-dark(#4a3220, #000) 98%, transparent), var(--card);
    font-size: clamp(2.4rem, 13vw, 4.6rem);
    line-height: 1;
    touch-action: manipulation;
  }

  .hole span {
    display: block;
    translate: 0 110%;
    transition: translate 0.12s ease-out;
  }

  .hole .sprite {
    display: block;
    width: 78%;
    margin-inline: auto;
  }

  .hole.up span {
    translate: 0 0;
  }

  .hole.hit {
    background-color: var(--accent);
  }

  .curtain {
    inset: 0;
  }
`;
