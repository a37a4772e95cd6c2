import { source } from '../lay-out.ts';

export const styles = source`
  .game {
    width: min(100% - 2rem, 52rem);
  }

  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(9rem, 14rem);
    gap: 1.5rem;
  }

  .board {
    display: grid;
    grid-template-columns: repeat(var(--size), 1fr);
    width: min(100%, 100vh - 16rem);
    min-width: min(100%, 18rem);
    margin-inline: auto;
    padding: 0.4rem;
    border: 1px solid var(--hair);
    border-radius: var(--round);
    background: var(--card);
    box-shadow: var(--shadow);
    direction: ltr;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }

  .cell {
    aspect-ratio: 1;
    min-width: 0;
    padding: 0;
    border: 0;
    border-radius: 0.35rem;
    background: none;
    font: 650 clamp(0.85rem, 3.4vw, 1.25rem) / 1 var(--heading);
  }

  .cell.found {
    background: var(--tint);
    box-shadow: inset 0 0 0 2px var(--accent);
  }

  .cell.marked {
    background: var(--accent);
    color: var(--on-accent);
  }

  .list h2 {
    font-size: 1.1rem;
  }

  .list ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin-top: 0.6rem;
    padding: 0;
    list-style: none;
  }

  .list li {
    padding: 0.25rem 0.8rem;
    border: 1px solid var(--hair);
    border-radius: 2rem;
    background: var(--card);
  }

  .list li.found {
    color: var(--soft);
    text-decoration: line-through;
  }

  .won {
    font: 700 1.35rem/1.3 var(--heading);
    text-align: center;
  }

  @media (max-width: 44rem) {
    .search {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
