import { source } from '../../lay-out.ts';

/** The sky from which words fall, and the list of the best below it. */
export const styles = source`
  .game {
    width: min(100% - 2rem, 50rem);
  }

  .fall {
    position: relative;
    height: min(26rem, 52vh);
    overflow: hidden;
    border: 1px solid var(--line);
    border-bottom: 5px solid var(--accent);
    border-radius: calc(var(--round) * 1.25);
    background: var(--tint);
  }

  .fall span {
    position: absolute;
    top: 0;
    padding: 0.3rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--card);
    font: 600 1.15rem/1.3 var(--heading);
    white-space: nowrap;
  }

  .fall .near {
    border-color: var(--accent);
    outline: 2px solid var(--accent);
  }

  .typed {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35rem;
    margin-inline: auto;
    width: min(100%, 26rem);
  }

  .typed span {
    color: var(--soft);
    font-size: 0.925rem;
  }

  .typed input {
    min-height: 3.2rem;
    padding: 0.5rem 1.1rem;
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--card);
    font: 1.25rem/1.5 var(--heading);
  }

  .result {
    min-height: 1.6em;
    font-weight: 650;
    text-align: center;
  }

  .names[hidden] {
    display: none;
  }

  .names {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: center;
    gap: 0.75rem;
  }

  .best {
    width: min(100%, 26rem);
    margin-inline: auto;
  }

  .best h2 {
    font-size: 1.1rem;
  }

  .best li span {
    margin-inline-end: 1rem;
    overflow-wrap: anywhere;
  }

  .best p {
    color: var(--soft);
  }
`;
