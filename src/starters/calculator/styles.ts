import { source } from '../lay-out.ts';

/** Looks like a desk calculator of the sixties with a paper tape. */
export const styles = source`
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 23rem) minmax(0, 19rem);
    align-items: center;
    justify-content: center;
    gap: clamp(1.5rem, 5vw, 4rem);
    width: min(100% - 2rem, 58rem);
    min-height: 100vh;
    min-height: 100dvh;
    margin-inline: auto;
    padding-block: 2rem;
  }

  .device {
    padding: 1.5rem;
    border: 1px solid var(--hair);
    border-radius: calc(var(--round) * 2);
    background: var(--card);
    box-shadow:
      inset 0 1px 0 rgb(255 255 255 / 35%),
      0 2rem 4rem -2rem rgb(0 0 0 / 35%),
      0 0.25rem 0.75rem rgb(0 0 0 / 8%);
  }

  .device h1 {
    padding-inline: 0.35rem;
    font-size: 1.05rem;
    letter-spacing: 0;
  }

  .screen {
    display: flex;
    flex-direction: column;
    justify-content: end;
    min-height: 7rem;
    margin-block: 0.9rem 1.15rem;
    padding: 0.8rem 1.1rem;
    border-radius: var(--round);
    background: var(--tint);
    text-align: right;
  }

  .typed {
    min-height: 1.5em;
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }

  .value {
    display: block;
    font: 300 clamp(2rem, 11vw, 2.9rem) / 1.15 var(--heading);
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.03em;
  }

  .value.long {
    font-size: 1.5rem;
  }

  .keys {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 0.6rem;
  }

  .key {
    min-height: 3.6rem;
    padding: 0;
    border: 0;
    border-radius: calc(var(--round) * 1.1);
    background: var(--paper);
    box-shadow: inset 0 0 0 1px var(--hair), 0 2px 0 var(--hair);
    font-size: 1.35rem;
    font-weight: 500;
    transition: transform 0.08s;
  }

  .key:active,
  .key.pressed {
    box-shadow: inset 0 0 0 1px var(--line);
    transform: translateY(2px);
  }

  .key.soft {
    background: transparent;
    box-shadow: inset 0 0 0 1px var(--hair);
    color: var(--soft);
    font-size: 1.1rem;
  }

  .key.sign {
    background: var(--tint);
    color: var(--accent);
  }

  .key.equals {
    background: var(--accent);
    box-shadow: 0 0.6rem 1.2rem -0.6rem var(--accent);
    color: var(--on-accent);
  }

  .key.wide {
    grid-column: span 2;
    min-height: 2.75rem;
  }

  .tape {
    padding: 1.6rem 1.5rem 2.4rem;
    min-height: 24rem;
    background: var(--card);
    clip-path: polygon(
      0 0, 100% 0, 100% 100%, 95% calc(100% - 0.6rem), 90% 100%, 85% calc(100% - 0.6rem), 80% 100%,
      75% calc(100% - 0.6rem), 70% 100%, 65% calc(100% - 0.6rem), 60% 100%, 55% calc(100% - 0.6rem),
      50% 100%, 45% calc(100% - 0.6rem), 40% 100%, 35% calc(100% - 0.6rem), 30% 100%,
      25% calc(100% - 0.6rem), 20% 100%, 15% calc(100% - 0.6rem), 10% 100%, 5% calc(100% - 0.6rem), 0 100%
    );
  }

  .tape-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    margin-bottom: 0.5rem;
  }

  .tape h2 {
    font-size: 1.05rem;
    letter-spacing: 0;
  }

  .forget {
    padding: 0.3rem 0.6rem;
    border: 0;
    border-radius: 0.5rem;
    background: none;
    color: var(--accent);
    font-size: 0.9rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .tape > p {
    min-height: 2.5rem;
    color: var(--soft);
    font-size: 0.925rem;
    line-height: 2.5rem;
  }

  .tape .help {
    margin-top: 1rem;
    line-height: 1.5;
  }

  .tape li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    border-top: 1px dashed var(--line);
    font: 1rem/2.5rem ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
  }

  .tape li button {
    padding: 0 0.4rem;
    border: 0;
    background: none;
    color: var(--accent);
    font: inherit;
    font-weight: 700;
  }

  @media (max-width: 52rem) {
    .desk {
      grid-template-columns: minmax(0, 24rem);
    }
  }
`;
