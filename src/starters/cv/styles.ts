import { source } from '../lay-out.ts';

/** A sheet of paper with a narrow column for contact and skills. */
export const styles = source`
  body {
    background: var(--tint);
  }

  .sheet {
    width: min(100% - 2rem, 52rem);
    margin: clamp(1rem, 4vw, 3rem) auto;
    padding: clamp(1.5rem, 5vw, 3.5rem);
    border-top: 0.5rem solid var(--accent);
    border-radius: calc(var(--round) * 0.4);
    background: var(--card);
    box-shadow: var(--shadow);
  }

  .cv-head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 1rem 2rem;
    padding-bottom: 1.5rem;
    border-bottom: 1px solid var(--line);
  }

  h1 {
    font-size: clamp(2.1rem, 1.6rem + 2.6vw, 3.2rem);
  }

  .role {
    margin-top: 0.4rem;
    color: var(--accent);
    font-size: 1.2rem;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 3rem;
  }

  @media (min-width: 44rem) {
    .columns {
      grid-template-columns: minmax(0, 5fr) minmax(0, 3fr);
    }
  }

  section {
    margin-top: 2rem;
  }

  h2 {
    margin-bottom: 0.75rem;
    color: var(--accent);
    font: 700 0.95rem/1.3 var(--body);
    letter-spacing: 0.04em;
  }

  .stations li {
    padding: 0 0 0.9rem 1.1rem;
    border-inline-start: 2px solid var(--hair);
  }

  .when {
    display: block;
    color: var(--soft);
    font-size: 0.925rem;
    font-variant-numeric: tabular-nums;
  }

  .plain li + li {
    margin-top: 0.35rem;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }

  .chips li {
    padding: 0.2rem 0.7rem;
    border-radius: 1rem;
    background: var(--tint);
  }

  .gap {
    color: var(--soft);
    font-style: italic;
  }

  @media print {
    @page {
      margin: 1.5cm;
    }

    :root {
      color-scheme: light;
    }

    body {
      background: none;
      font-size: 10.5pt;
    }

    .sheet {
      width: 100%;
      margin: 0;
      padding: 0;
      border: 0;
      box-shadow: none;
    }

    .columns {
      grid-template-columns: minmax(0, 5fr) minmax(0, 3fr);
    }

    .stations li,
    h2 {
      break-inside: avoid;
      break-after: avoid-page;
    }

    #print,
    .skip-link {
      display: none;
    }
  }
`;
