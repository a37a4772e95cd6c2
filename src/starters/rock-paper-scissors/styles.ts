import { source } from '../lay-out.ts';
import { opponentsStyles } from '../page/games/opponents.ts';

export const styles = source`
  ${opponentsStyles}

  .arena {
    display: flex;
    justify-content: space-around;
    padding: 1.2rem;
    border-radius: calc(var(--round) * 1.4);
    background: var(--tint);
    font-size: clamp(4rem, 18vw, 7rem);
    line-height: 1.15;
  }

  .arena :last-child {
    transform: scaleX(-1);
  }

  .arena .sprite,
  .hands .sprite {
    display: block;
    width: 1em;
  }

  .arena.shake span {
    animation: shake 0.5s ease-in-out;
  }

  .hands {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr));
    gap: 0.6rem;
  }

  .hands button {
    display: grid;
    justify-items: center;
    gap: 0.2rem;
    padding: 0.8rem 0.4rem;
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--card);
    font-weight: 650;
  }

  .hands button:hover {
    background: var(--tint);
  }

  .hands span {
    font-size: 2.4rem;
    line-height: 1.2;
  }

  @keyframes shake {
    25%,
    75% {
      translate: 0 -0.8rem;
    }

    50% {
      translate: 0 0.5rem;
    }
  }
`;
