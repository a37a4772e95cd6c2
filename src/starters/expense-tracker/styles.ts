import { source } from '../lay-out.ts';

/** A ledger: large sum, bars by category, ruled lines. */
export const styles = source`
  .app {
    --width: 60rem;
  }

  .month {
    min-width: 9rem;
    text-align: center;
  }

  .tool:disabled {
    opacity: 0.35;
    cursor: default;
  }

  .overview {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: 1.5rem;
  }

  .total {
    display: grid;
    align-content: start;
    gap: 0.75rem;
  }

  .sum {
    font: 700 clamp(2.2rem, 1.8rem + 2.5vw, 3.4rem) / 1.1 var(--heading);
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.03em;
  }

  .sum.second {
    font-size: 1.5rem;
  }

  .sum.under {
    color: var(--error);
  }

  progress {
    width: 100%;
    height: 0.7rem;
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
  }

  progress::-moz-progress-bar {
    border-radius: 1rem;
    background: var(--accent);
  }

  .over,
  .near {
    color: var(--error);
    font-weight: 600;
  }

  .near {
    color: light-dark(#a34a00, #ffab57);
  }

  :is(.over, .near)::-webkit-progress-value {
    background: currentcolor;
  }

  :is(.over, .near)::-moz-progress-bar {
    background: currentcolor;
  }

  .pie {
    width: min(100%, 11rem);
    aspect-ratio: 1;
    margin: 1rem auto 0;
    border-radius: 50%;
    background: var(--tint);
  }

  .bars {
    display: grid;
    gap: 0.8rem;
    margin-top: 1rem;
  }

  .bars li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.2rem 1rem;
    line-height: 1.3;
  }

  .bars b,
  .amount {
    font-variant-numeric: tabular-nums;
  }

  .bars i {
    grid-column: 1 / -1;
    height: 0.55rem;
    border-radius: 1rem;
    background: linear-gradient(to right, var(--art-1), var(--art-1)) 0 0 / var(--share) 100% no-repeat var(--tint);
  }

  .bars .over i {
    background-image: linear-gradient(var(--error), var(--error)) !important;
  }

  .bars small {
    grid-column: 1 / -1;
  }

  .limits {
    margin-top: 1rem;
  }

  .limits .field {
    flex: 1 1 8rem;
  }

  [dir='rtl'] .bars i {
    background-position-x: right;
  }

  .bars li:nth-child(3n + 2) i {
    background-image: linear-gradient(to right, var(--art-2), var(--art-2));
  }

  .bars li:nth-child(3n) i {
    background-image: linear-gradient(to right, var(--art-3), var(--art-3));
  }

  #add {
    align-items: end;
  }

  .entries li {
    display: grid;
    grid-template-columns: 4rem 1fr auto auto auto;
    align-items: center;
    gap: 0.75rem;
    min-height: 3.5rem;
    border-bottom: 1px solid var(--hair);
  }

  .when,
  .what span {
    color: var(--soft);
    font-size: 0.925rem;
  }

  .what {
    display: grid;
    line-height: 1.35;
  }

  .amount {
    font-weight: 650;
  }

  .empty {
    padding-block: 1.5rem;
    color: var(--soft);
  }
`;
