import { source } from '../lay-out.ts';

export const styles = source`
  body {
    background:
      radial-gradient(circle at 85% 8%, var(--tint), transparent 32rem),
      radial-gradient(circle at 5% 95%, var(--tint), transparent 30rem),
      var(--paper);
  }

  .figures div {
    min-width: 4.4rem;
  }

  .board {
    display: grid;
    grid-template-columns: repeat(var(--columns, 4), 1fr);
    gap: clamp(0.5rem, 2vw, 0.85rem);
    width: min(100%, 100vh - 19rem);
    min-width: min(100%, 18rem);
    margin-inline: auto;
  }

  .card {
    position: relative;
    aspect-ratio: 1;
    padding: 0;
    border: 0;
    border-radius: var(--round);
    background: none;
    perspective: 40rem;
  }

  .card .sides {
    position: absolute;
    inset: 0;
    transform-style: preserve-3d;
    transition: transform 0.35s;
  }

  .card.open .sides {
    transform: rotateY(180deg);
  }

  .card .front,
  .card .back {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    overflow: hidden;
    border-radius: var(--round);
    backface-visibility: hidden;
    box-shadow: 0 1px 2px rgb(0 0 0 / 12%), 0 0.5rem 1rem -0.6rem rgb(0 0 0 / 30%);
  }

  .card .back {
    border: 4px solid var(--card);
    background:
      radial-gradient(circle at 50% 50%, var(--art-2) 0 22%, transparent 23%) 0 0 / 1.5rem 1.5rem,
      radial-gradient(circle at 50% 50%, var(--art-3) 0 14%, transparent 15%) 0.75rem 0.75rem / 1.5rem 1.5rem,
      var(--accent);
  }

  .card:hover:not(.open) .back {
    filter: brightness(1.08);
  }

  .card .front {
    padding: 4%;
    background: var(--card);
    font: 700 clamp(0.72rem, 2.9vw, 1.1rem) / 1.15 var(--heading);
    text-align: center;
    transform: rotateY(180deg);
  }

  .card .front::before {
    content: attr(data-name);
  }

  .card .front.sign {
    font-size: clamp(1.4rem, 7vw, 2.8rem);
  }

  .card .front svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }

  .card.found .front {
    box-shadow: 0 0 0 4px var(--accent);
  }

  .card.found .sides {
    animation: found 0.5s 0.3s;
  }

  @keyframes found {
    40% {
      transform: rotateY(180deg) scale(1.08);
    }
  }

  .won {
    font: 700 1.2rem/1.35 var(--heading);
    text-align: center;
    text-wrap: balance;
  }
`;
