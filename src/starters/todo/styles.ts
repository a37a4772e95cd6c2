import { source } from '../lay-out.ts';
import { rowStyles } from './row-styles.ts';

/** Looks like a sheet of a ring binder. */
export const styles = source`
  body {
    padding: clamp(0rem, 4vw, 3.5rem) 0;
    background: var(--tint);
  }

  .sheet {
    position: relative;
    width: min(100%, 42rem);
    margin-inline: auto;
    padding: clamp(1.5rem, 5vw, 3rem) clamp(1.1rem, 5vw, 3rem) 2rem clamp(2.2rem, 9vw, 5.5rem);
    border-radius: var(--round);
    background: var(--card);
    box-shadow: var(--shadow);
  }

  .sheet::before {
    content: '';
    position: absolute;
    inset: 2rem auto 2rem clamp(0.7rem, 3vw, 1.8rem);
    width: 1rem;
    background: radial-gradient(circle at 50% 50%, var(--tint) 0.42rem, transparent 0.46rem) 0 0 / 1rem 3.2rem;
  }

  .sheet-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
  }

  .sheet-head > div {
    min-width: 0;
  }

  .date {
    color: var(--accent);
    font-size: 0.925rem;
    font-weight: 600;
  }

  .sheet h1 {
    margin-block: 0.15rem 0.4rem;
    font-size: clamp(2rem, 1.5rem + 2.6vw, 3rem);
  }

  .counts {
    color: var(--soft);
  }

  .ring {
    flex: none;
    width: clamp(3.75rem, 14vw, 5.5rem);
    fill: none;
    stroke-linecap: round;
    stroke-width: 10;
  }

  .ring-ground {
    stroke: var(--tint);
  }

  .ring-done {
    stroke: var(--accent);
    stroke-dasharray: var(--done, 0) 100;
    stroke-linecap: butt;
    transform: rotate(-90deg);
    transform-origin: center;
    transition: stroke-dasharray 0.4s;
  }

  .ring path {
    stroke: var(--accent);
  }

  .add {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    margin-top: 1.75rem;
  }

  .add input {
    flex: 1 1 14rem;
    min-width: 0;
    min-height: 3rem;
    padding: 0.5rem 1.1rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 2);
    background: var(--paper);
  }

  .add .extra {
    flex: 1 1 8rem;
    padding-inline: 0.9rem;
  }

  .add select,
  .finder :is(input, select) {
    min-height: 3rem;
    padding: 0.5rem 0.9rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 2);
    background: var(--paper);
  }

  .finder {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    margin-top: 1rem;
  }

  .finder > * {
    flex: 1 1 9rem;
    min-width: 0;
  }

  .sum {
    margin-top: 1rem;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .mark.person {
    border-color: var(--accent);
    color: var(--accent);
    background: none;
    font-weight: 650;
  }

  .mark {
    flex: none;
    padding: 0.1rem 0.6rem;
    border: 1px solid var(--hair);
    border-radius: 1rem;
    background: var(--tint);
    font-size: 0.825rem;
  }

  .mark.high,
  .mark.late {
    border-color: var(--error);
    color: var(--error);
    background: none;
  }

  .add input::placeholder {
    color: var(--soft);
    opacity: 1;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin-top: 1.25rem;
    border-bottom: 1px solid var(--hair);
  }

  .filters label {
    position: relative;
  }

  .filters input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .filters span {
    display: block;
    padding: 0.5rem 0;
    border-bottom: 3px solid transparent;
    color: var(--soft);
  }

  .filters input:checked + span {
    border-color: var(--accent);
    color: var(--text);
    font-weight: 650;
  }

  .filters input:focus-visible + span {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  ${rowStyles}

  .sheet-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    min-height: 3rem;
    margin-top: 0.75rem;
    color: var(--soft);
    font-size: 0.925rem;
  }

  .sheet-foot #removed {
    margin-left: auto;
  }

  .link {
    padding: 0.4rem 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
