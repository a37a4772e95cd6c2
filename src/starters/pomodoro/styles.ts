import { source } from '../lay-out.ts';

export const styles = source`
  body {
    background:
      radial-gradient(circle at 50% 36%, var(--tint), transparent min(46rem, 80vw)),
      var(--paper);
  }

  .clock {
    --mode: var(--accent);

    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 1.35rem;
    width: min(100% - 2rem, 34rem);
    min-height: 100vh;
    min-height: 100dvh;
    margin-inline: auto;
    padding-block: 1.5rem;
    text-align: center;
  }

  .clock h1 {
    font-size: clamp(1.6rem, 1.3rem + 1.6vw, 2.3rem);
  }

  .task {
    width: min(100%, 24rem);
    text-align: center;
  }

  .modes {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.2rem;
    padding: 0.3rem;
    border-radius: 3rem;
    background: var(--card);
    box-shadow: inset 0 0 0 1px var(--hair);
  }

  .modes label {
    position: relative;
  }

  .modes input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .modes span {
    display: block;
    padding: 0.5rem 1.1rem;
    border-radius: 3rem;
    font-size: 0.98rem;
  }

  .modes input:checked + span {
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 650;
  }

  .modes input:focus-visible + span {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
  }

  .dial {
    position: relative;
    width: min(100%, 23rem, 100vh - 22rem);
    min-width: min(100%, 15rem);
  }

  .dial svg {
    width: 100%;
    fill: none;
  }

  .ticks {
    stroke: var(--line);
    stroke-linecap: round;
    stroke-width: 2;
  }

  .ground {
    fill: var(--card);
    stroke: var(--hair);
    stroke-width: 16;
  }

  .rest {
    stroke: var(--accent);
    stroke-dasharray: var(--left, 100) 100;
    stroke-linecap: round;
    stroke-width: 16;
  }

  [data-mode='short'] .rest {
    stroke: var(--art-3);
  }

  [data-mode='long'] .rest {
    stroke: var(--art-2);
  }

  .face {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
  }

  .time {
    font: 700 clamp(3rem, 14vw, 4.6rem) / 1 var(--heading);
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.04em;
  }

  .round {
    margin-top: 0.5rem;
    color: var(--soft);
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.7rem;
  }

  #toggle {
    min-width: 9rem;
  }

  .log {
    display: grid;
    gap: 0.3rem;
    margin: 0;
    padding: 0;
    list-style: none;
    font-variant-numeric: tabular-nums;
  }

  .dots {
    display: flex;
    gap: 0.6rem;
  }

  .dots li {
    width: 0.8rem;
    height: 0.8rem;
    border: 2px solid var(--accent);
    border-radius: 50%;
  }

  .dots .done {
    background: var(--accent);
  }

  .settings {
    width: min(100%, 26rem);
    padding: 0.8rem 1.2rem;
    border: 1px solid var(--hair);
    border-radius: var(--round);
    background: var(--card);
    text-align: left;
  }

  .settings summary {
    font-weight: 600;
    cursor: pointer;
  }

  .lengths {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6rem, 1fr));
    align-items: end;
    gap: 0.8rem;
    margin-block: 1rem;
  }

  .lengths span {
    display: block;
    margin-bottom: 0.25rem;
    color: var(--soft);
    font-size: 0.9rem;
    line-height: 1.3;
  }

  .lengths input {
    width: 100%;
    min-height: 2.75rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.6rem;
    background: var(--paper);
  }

  .sound {
    display: flex;
    align-items: center;
    gap: 0.6rem;
  }

  .sound input {
    width: 1.25rem;
    height: 1.25rem;
    accent-color: var(--accent);
  }

  .help {
    color: var(--soft);
    font-size: 0.925rem;
  }
`;
