import { source } from '../lay-out.ts';

export const styles = source`
  .app {
    --width: 60rem;
  }

  .format {
    padding: 0;
    border: 0;
  }

  .clocks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: 1rem;
    padding: 0;
    list-style: none;
  }

  .clock {
    position: relative;
    display: grid;
    gap: 0.25rem;
    overflow-wrap: anywhere;
  }

  .clock h2 {
    padding-inline-end: 4rem;
  }

  .clock .sign {
    position: absolute;
    inset-block-start: 1.2rem;
    inset-inline-end: 3.2rem;
    color: var(--accent);
    font-size: 1.3rem;
  }

  .clock .tool {
    position: absolute;
    inset-block-start: 0.8rem;
    inset-inline-end: 0.6rem;
  }

  .time {
    font: 750 clamp(2rem, 1.6rem + 1.5vw, 2.7rem) / 1.2 var(--heading);
    font-variant-numeric: tabular-nums;
  }

  .date {
    color: var(--soft);
    font-size: 0.95rem;
  }

  /* Where it is night the card is dark, whatever the colours of the page. */
  .clock.night {
    border-color: #2c3654;
    background: #141b33;
    color: #eef1ff;
  }

  .clock.night :is(.date, .sign, .tool) {
    color: #c3cbea;
  }

  .clock.night .tool:hover {
    background: #2c3654;
    color: #fff;
  }
`;
