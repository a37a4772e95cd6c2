import { source } from '../lay-out.ts';

export const styles = source`
  body {
    background: var(--tint);
  }

  .board {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    gap: clamp(0.8rem, 1.6vw, 1.25rem);
    width: min(100% - 2rem, 78rem);
    margin-inline: auto;
    padding-block: clamp(1.25rem, 3vw, 2.5rem);
  }

  .board > * {
    grid-column: 1 / -1;
  }

  .board-head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.75rem 2rem;
    margin-bottom: 0.5rem;
  }

  .date {
    color: var(--soft);
  }

  .board h1 {
    font-size: clamp(1.8rem, 1.4rem + 1.8vw, 2.7rem);
  }

  .period {
    display: flex;
    flex-wrap: wrap;
    padding: 0.25rem;
    border-radius: calc(var(--round) * 0.9);
    background: var(--card);
  }

  .period label { position: relative; }

  .period input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .period span {
    display: block;
    padding: 0.45rem 1rem;
    border-radius: calc(var(--round) * 0.7);
    white-space: nowrap;
  }

  .period input:checked + span {
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 650;
  }

  .period input:focus-visible + span {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: inherit;
  }

  .figure {
    position: relative;
    display: grid;
    gap: 0.1rem;
    padding: 1.1rem 1.25rem;
    overflow: hidden;
    border: 2px solid transparent;
    border-radius: var(--round);
    background: var(--card);
    text-align: left;
  }

  .figure[aria-pressed='true'] {
    border-color: var(--accent);
  }

  .figure b {
    font: 700 clamp(1.7rem, 1.4rem + 1vw, 2.2rem) / 1.2 var(--heading);
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.03em;
  }

  .figure .name {
    color: var(--soft);
  }

  .figure .change {
    color: var(--soft);
    font-size: 0.9rem;
  }

  .figure .change strong {
    color: var(--accent);
  }

  .figure .change.down strong {
    color: var(--error);
  }

  .figure svg {
    width: 100%;
    height: 2.6rem;
    margin-top: 0.6rem;
    fill: none;
    stroke: var(--accent);
    stroke-linejoin: round;
    stroke-width: 2;
  }

  .panel {
    padding: 1.25rem clamp(1rem, 2vw, 1.6rem);
    border-radius: var(--round);
    background: var(--card);
  }

  .panel h2 {
    font-size: 1.2rem;
    letter-spacing: -0.01em;
  }

  .reading {
    min-height: 1.6em;
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }

  .chart {
    width: 100%;
    height: auto;
    min-height: 12rem;
    overflow: visible;
    touch-action: pan-y;
  }

  .chart text {
    fill: var(--soft);
    font-size: 14px;
  }

  .chart .grid {
    stroke: var(--hair);
  }

  .chart .area {
    fill: var(--accent);
    opacity: 0.12;
  }

  .chart .line {
    fill: none;
    stroke: var(--accent);
    stroke-linejoin: round;
    stroke-width: 3;
  }

  .chart .before {
    fill: none;
    stroke: var(--line);
    stroke-dasharray: 3 6;
    stroke-linecap: round;
    stroke-width: 2;
  }

  .chart .at {
    stroke: var(--text);
    stroke-width: 1.5;
  }

  .chart .dot {
    fill: var(--accent);
    stroke: var(--card);
    stroke-width: 3;
  }

  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    align-items: center;
    gap: 1rem 2rem;
  }

  .parts h2 {
    grid-column: 1 / -1;
  }

  .parts svg {
    width: min(100%, 15rem);
    margin-inline: auto;
    fill: none;
    stroke-width: 30;
  }

  .s0 {
    stroke: var(--accent);
    background: var(--accent);
  }

  .s1 {
    stroke: var(--art-2);
    background: var(--art-2);
  }

  .s2 {
    stroke: var(--art-3);
    background: var(--art-3);
  }

  .s3 {
    stroke: var(--line);
    background: var(--line);
  }

  .parts li {
    display: flex;
    align-items: center;
    gap: 0.7rem;
    padding-block: 0.45rem;
    border-bottom: 1px solid var(--hair);
  }

  .parts li i {
    width: 0.9rem;
    height: 0.9rem;
    border-radius: 0.25rem;
  }

  .parts li span {
    flex: 1;
  }

  .parts li b {
    font-variant-numeric: tabular-nums;
  }

  .numbers summary {
    font-weight: 650;
    cursor: pointer;
  }

  .scroll {
    overflow: auto;
    max-height: 24rem;
    margin-top: 1rem;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }

  th,
  td {
    padding: 0.5rem 0.75rem;
    border-bottom: 1px solid var(--hair);
    text-align: right;
    white-space: nowrap;
  }

  th:first-child {
    text-align: left;
  }

  .example {
    color: var(--soft);
    font-size: 0.925rem;
  }

  @media (min-width: 60rem) {
    .trend {
      grid-column: span 8;
    }

    .parts {
      grid-column: span 4;
      grid-template-columns: 1fr;
    }
  }
`;
