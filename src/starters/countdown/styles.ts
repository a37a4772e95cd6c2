import { source } from '../lay-out.ts';

/** Large figures on an evening sky. */
export const styles = source`
  body {
    background:
      radial-gradient(circle at 50% 115%, color-mix(in oklab, var(--art-1) 45%, transparent), transparent 60%),
      radial-gradient(circle at 12% 8%, color-mix(in oklab, var(--art-2) 30%, transparent), transparent 38%),
      radial-gradient(circle at 90% 16%, color-mix(in oklab, var(--art-3) 26%, transparent), transparent 34%),
      var(--paper);
    background-attachment: fixed;
  }

  .app {
    --width: 56rem;

    align-content: center;
    justify-items: center;
    min-height: 100vh;
    min-height: 100dvh;
    text-align: center;
  }

  .app h1 {
    font-size: clamp(2.3rem, 1.6rem + 4vw, 4.5rem);
  }

  .until {
    font-size: 1.15rem;
  }

  .clock {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: clamp(0.5rem, 2vw, 1.25rem);
    width: 100%;
    margin-block: 1.25rem;
  }

  .unit {
    display: grid;
    gap: 0.4rem;
    padding: clamp(1rem, 4vw, 2.25rem) 0.25rem;
    border: 1px solid var(--hair);
    border-radius: calc(var(--round) * 1.25);
    background: var(--card);
    box-shadow: var(--shadow);
  }

  .clock.work {
    grid-template-columns: minmax(0, 24rem);
    justify-content: center;
  }

  .clock.work .unit:not(:first-child) {
    display: none;
  }

  .unit b {
    font: 600 clamp(2rem, 9vw, 5.5rem) / 1 var(--heading);
    font-variant-numeric: tabular-nums lining-nums;
    letter-spacing: -0.03em;
  }

  .unit:first-child b {
    color: var(--accent);
  }

  .unit span {
    color: var(--soft);
    font-size: clamp(0.75rem, 2.4vw, 1rem);
  }

  .past b {
    color: var(--soft);
  }

  .over {
    min-height: 2.2rem;
    color: var(--accent);
    font: 600 1.5rem/1.4 var(--heading);
  }

  details {
    width: min(100%, 40rem);
    text-align: start;
  }

  details[open] summary {
    margin-bottom: 1rem;
  }

  #form {
    align-items: end;
  }

  @media (max-width: 26rem) {
    .clock {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
