import { source } from '../lay-out.ts';

export const styles = source`
  .game {
    width: min(100% - 2rem, 52rem);
  }

  .clicker {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
    gap: clamp(1.25rem, 4vw, 2.5rem);
    align-items: start;
  }

  .thing {
    position: relative;
    display: grid;
    place-items: center;
    aspect-ratio: 1;
    width: min(100%, 21rem);
    margin-inline: auto;
    border: 0;
    border-radius: 50%;
    background: radial-gradient(circle at 35% 30%, var(--card), var(--tint) 70%);
    box-shadow: var(--shadow);
    font-size: clamp(7rem, 26vw, 10rem);
    line-height: 1;
    touch-action: manipulation;
    user-select: none;
    -webkit-user-select: none;
  }

  .thing:active > span:first-child {
    scale: 0.93;
  }

  .pop {
    position: absolute;
    top: 30%;
    color: var(--accent);
    font: 700 1.5rem/1 var(--heading);
    pointer-events: none;
    animation: pop 0.8s ease-out forwards;
  }

  @keyframes pop {
    to {
      opacity: 0;
      translate: 0 -5rem;
    }
  }

  .offers {
    display: grid;
    gap: 0.6rem;
    margin-top: 0.75rem;
    padding: 0;
    list-style: none;
  }

  .offer {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.1rem 1rem;
    width: 100%;
    min-height: 3.4rem;
    padding: 0.6rem 1rem;
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--card);
    color: var(--text);
    text-align: start;
  }

  .offer[aria-disabled='true'] {
    border-style: dashed;
    background: none;
    color: var(--soft);
    cursor: default;
  }

  .offer .price {
    grid-column: 1 / -1;
    font-size: 0.95rem;
  }

  .away {
    min-height: 1.5em;
    font-weight: 600;
    text-align: center;
  }
`;
