import { source } from '../lay-out.ts';

/** A bright phone-sized column of pills. */
export const styles = source`
  body {
    background:
      linear-gradient(160deg, color-mix(in oklab, var(--art-1) 34%, transparent), transparent 55%),
      linear-gradient(330deg, color-mix(in oklab, var(--art-3) 40%, transparent), transparent 60%),
      var(--paper);
    background-attachment: fixed;
  }

  .bio {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.9rem;
    width: min(100% - 2rem, 30rem);
    min-height: 100vh;
    min-height: 100dvh;
    margin-inline: auto;
    padding-block: 3rem;
    text-align: center;
  }

  .portrait {
    display: grid;
    place-items: center;
    width: 7.5rem;
    height: 7.5rem;
    border: 4px solid var(--card);
    border-radius: 50%;
    background: var(--accent);
    box-shadow: var(--shadow);
    color: var(--on-accent);
    font: 700 2.6rem/1 var(--heading);
  }

  h1 {
    font-size: clamp(1.9rem, 1.5rem + 2vw, 2.5rem);
  }

  nav,
  ul {
    width: 100%;
  }

  ul {
    display: grid;
    gap: 0.85rem;
    margin-top: 1.25rem;
  }

  li a,
  .gap {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    min-height: 3.75rem;
    padding: 0.75rem 1.5rem;
    border-radius: calc(var(--round) * 2);
    background: var(--card);
    font-weight: 650;
    text-align: start;
  }

  li a {
    border: 1px solid var(--hair);
    box-shadow: var(--shadow);
    text-decoration: none;
    transition: transform 0.15s;
  }

  li a:hover {
    border-color: var(--accent);
    transform: translateY(-2px);
  }

  li a span {
    color: var(--accent);
  }

  .gap {
    border: 1px dashed var(--line);
    background: transparent;
  }

  .gap small {
    color: var(--text);
    font-size: 0.875rem;
    font-weight: 400;
  }
`;
