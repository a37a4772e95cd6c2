import { source } from '../lay-out.ts';

/** A printed card: a fine double line, centred type, a sprig. */
export const styles = source`
  body {
    background:
      radial-gradient(circle at 15% 0%, color-mix(in oklab, var(--art-2) 32%, transparent), transparent 42%),
      radial-gradient(circle at 88% 30%, color-mix(in oklab, var(--art-3) 28%, transparent), transparent 40%),
      var(--paper);
  }

  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: clamp(2.5rem, 7vw, 4.5rem);
    width: min(100% - 2rem, 44rem);
    margin-inline: auto;
    padding-block: clamp(1.5rem, 6vw, 5rem);
    text-align: center;
  }

  .card {
    display: grid;
    justify-items: center;
    gap: 1rem;
    padding: clamp(2.5rem, 9vw, 5rem) clamp(1.25rem, 6vw, 4rem);
    border: 1px solid var(--line);
    background: var(--card);
    box-shadow: var(--shadow);
    outline: 1px solid var(--line);
    outline-offset: -0.75rem;
  }

  .sprig {
    width: 7rem;
    fill: none;
    stroke: var(--accent);
    stroke-linejoin: round;
    stroke-width: 1.4;
  }

  .invited {
    color: var(--soft);
    font: italic 1.15rem/1.4 var(--heading);
  }

  h1 {
    font-size: clamp(2.6rem, 1.8rem + 5vw, 5rem);
    font-weight: 500;
  }

  .date {
    font: 500 clamp(1.2rem, 1rem + 1.2vw, 1.6rem) / 1.4 var(--heading);
  }

  .place {
    font-size: 1.1rem;
  }

  .left {
    min-height: 1.6em;
    color: var(--accent);
    font-weight: 650;
  }

  h2 {
    margin-bottom: 1.25rem;
    font-size: clamp(1.6rem, 1.3rem + 1.4vw, 2.2rem);
    font-weight: 500;
  }

  .programme {
    display: grid;
    width: min(100%, 30rem);
    margin-inline: auto;
    text-align: start;
  }

  .programme li {
    display: grid;
    grid-template-columns: 6rem 1fr;
    gap: 1.25rem;
    padding-block: 0.9rem;
    border-bottom: 1px solid var(--hair);
  }

  .programme b {
    color: var(--accent);
    font: 600 1.15rem/1.4 var(--heading);
    text-align: end;
  }

  .replies {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.75rem;
  }

  .contact {
    margin-top: 1rem;
    color: var(--soft);
  }
`;
