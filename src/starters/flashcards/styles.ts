import { source } from '../lay-out.ts';

/** A stack of index cards with a ruled line. */
export const styles = source`
  .app {
    --width: 40rem;
  }

  .known {
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }

  progress {
    width: 100%;
    height: 0.6rem;
    border: 0;
    border-radius: 1rem;
    background: var(--tint);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    border-radius: 1rem;
    background: var(--tint);
  }

  progress::-webkit-progress-value {
    border-radius: 1rem;
    background: var(--accent);
    transition: inline-size 0.3s;
  }

  progress::-moz-progress-bar {
    border-radius: 1rem;
    background: var(--accent);
  }

  .swap {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2.75rem;
  }

  .swap input {
    width: 1.2rem;
    height: 1.2rem;
    accent-color: var(--accent);
  }

  .study {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1rem;
  }

  .card {
    position: relative;
    display: grid;
    place-items: center;
    min-height: clamp(14rem, 38vh, 20rem);
    margin: 0.25rem 0.5rem 1rem 0;
    padding: 2.5rem 1.5rem;
    border: 1px solid var(--hair);
    border-radius: var(--round);
    background: var(--card);
    box-shadow:
      0.3rem 0.35rem 0 -1px var(--card),
      0.3rem 0.35rem 0 0 var(--hair),
      0.6rem 0.7rem 0 -1px var(--card),
      0.6rem 0.7rem 0 0 var(--hair),
      var(--shadow);
    color: var(--text);
  }

  .card::before {
    content: '';
    position: absolute;
    inset: 2.2rem 0 auto;
    height: 2px;
    background: var(--art-1);
  }

  .card.turned {
    background: var(--tint);
  }

  .card.turned .face {
    color: var(--accent);
  }

  .card:disabled {
    cursor: default;
  }

  .card:disabled .hint {
    visibility: hidden;
  }

  .face {
    font: 700 clamp(1.7rem, 1.3rem + 3vw, 3rem) / 1.2 var(--heading);
    text-align: center;
  }

  .hint {
    position: absolute;
    inset: auto 0 0.9rem;
    color: var(--soft);
    font-size: 0.9rem;
  }

  .verdict {
    min-height: 1.6em;
    font-weight: 600;
    text-align: center;
  }

  .verdict.missed {
    color: var(--error);
  }

  .typing {
    align-items: end;
  }

  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 0.6rem;
  }

  .options[hidden] {
    display: none;
  }

  .options .chosen {
    outline: 2px solid var(--accent);
  }

  #missed {
    width: 100%;
    text-align: start;
  }

  #missed li {
    grid-template-columns: 1fr 1fr;
    padding-block: 0.4rem;
  }

  #add-many {
    display: grid;
    justify-items: start;
    gap: 0.6rem;
    margin-top: 1.25rem;
  }

  #add-many .field {
    width: 100%;
  }

  .done {
    display: grid;
    justify-items: center;
    gap: 1.25rem;
    padding-block: 3rem;
    text-align: center;
  }

  .cards {
    margin-block: 0.75rem 1.25rem;
  }

  .cards li {
    display: grid;
    grid-template-columns: 1fr 1fr auto;
    align-items: center;
    gap: 1rem;
    border-bottom: 1px solid var(--hair);
  }

  .cards span:first-child {
    font-weight: 600;
  }

  .cards .known span:first-child::before {
    content: '✓ ';
    color: var(--accent);
  }

  #add {
    align-items: end;
  }
`;
