import { source } from '../lay-out.ts';

/** What was picked in large print, the list below. */
export const styles = source`
  .stage {
    display: grid;
    justify-items: center;
    gap: 1rem;
    text-align: center;
  }

  .stage .button {
    min-width: 10rem;
  }

  .picked {
    min-height: 1.3em;
    color: var(--accent);
    font: 700 clamp(1.6rem, 1.2rem + 2.5vw, 2.6rem) / 1.25 var(--heading);
    overflow-wrap: anywhere;
  }

  .wheel {
    position: relative;
    width: min(100%, 24rem);
  }

  .wheel::after {
    position: absolute;
    inset-block-start: -0.4rem;
    left: 50%;
    width: 1.6rem;
    height: 2rem;
    margin-left: -0.8rem;
    background: var(--text);
    clip-path: polygon(0 0, 100% 0, 50% 100%);
    content: '';
  }

  .wheel svg {
    display: block;
    width: 100%;
    transition: transform 3s cubic-bezier(0.12, 0.7, 0.1, 1);
  }

  .wheel path {
    stroke: var(--card);
    stroke-width: 1;
  }

  .wheel text {
    fill: var(--text);
    font: 650 9px var(--body);
  }

  .wheel .on-bright {
    fill: #14141a;
  }

  .slice-0 {
    fill: color-mix(in oklab, var(--accent) 32%, var(--card));
  }

  .slice-1 {
    fill: var(--tint);
  }

  .slice-2 {
    fill: color-mix(in oklab, var(--accent) 16%, var(--card));
  }

  .entries,
  .teams {
    margin-block: 0.75rem 1.25rem;
  }

  .entries li,
  .teams li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem;
    min-height: 3rem;
    border-bottom: 1px solid var(--hair);
    overflow-wrap: anywhere;
  }

  .entries small {
    color: var(--soft);
    font-size: 0.925rem;
  }

  .entries .out span {
    color: var(--soft);
    text-decoration: line-through;
  }

  .entries .last b {
    color: var(--accent);
  }

  #add {
    align-items: end;
  }

  .field select {
    color: var(--text);
  }
`;
