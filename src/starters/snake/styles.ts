import { source } from '../lay-out.ts';
import { gameStyles } from '../page/game-parts.ts';

export const styles = source`
  ${gameStyles}

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

  .curtain {
    position: absolute;
    inset: 0.6rem;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: flex-end;
    gap: 1.1rem;
    padding: 1.5rem 1.5rem 12%;
    border-radius: var(--round);
    background: linear-gradient(transparent 30%, var(--card) 72%);
    text-align: center;
  }

  .curtain p {
    max-width: 20rem;
    font: 700 1.15rem/1.35 var(--heading);
    text-wrap: balance;
  }

  .curtain .button {
    min-width: 10rem;
  }
`;
