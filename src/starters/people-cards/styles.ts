import { source } from '../lay-out.ts';

/** Cards side by side; the generations of a family below each other, joined by a line. */
export const styles = source`
  .app {
    --width: 62rem;
  }

  .groups {
    display: grid;
    gap: 2.5rem;
  }

  .group > h2 {
    margin-bottom: 1rem;
    font-size: 1.4rem;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: 1rem;
    list-style: none;
  }

  .card {
    display: flex;
    align-items: center;
    gap: 1rem;
    overflow-wrap: anywhere;
  }

  .card > div {
    min-width: 0;
  }

  .card :is(h2, h3) {
    font-size: 1.2rem;
    line-height: 1.3;
  }

  .initials {
    display: grid;
    flex: none;
    place-items: center;
    width: 3.75rem;
    height: 3.75rem;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
    font: 700 1.25rem/1 var(--heading);
  }

  .role {
    color: var(--soft);
  }

  .tree .group {
    text-align: center;
  }

  .tree .group + .group::before {
    content: '';
    display: block;
    width: 2px;
    height: 2.5rem;
    margin: -1.75rem auto 0.75rem;
    background: var(--accent);
  }

  .tree .cards {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
  }

  .tree .card {
    flex: 0 1 17rem;
    text-align: start;
  }
`;
