import { source } from '../lay-out.ts';

export const styles = source`
  .bar {
    position: sticky;
    z-index: 2;
    top: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 2rem;
    padding: 0.7rem clamp(1.25rem, 4vw, 2.5rem);
    border-bottom: 1px solid var(--hair);
    background: var(--card);
  }

  .brand {
    min-width: 0;
    font: 700 1.1rem/1.3 var(--heading);
    text-decoration: none;
  }

  .brand::before {
    content: '';
    display: inline-block;
    width: 0.7em;
    height: 0.95em;
    margin-right: 0.6em;
    border: solid var(--accent);
    border-width: 0.14em 0.14em 0.14em 0.3em;
    border-radius: 0.12em;
    vertical-align: -0.08em;
  }

  .search {
    position: relative;
    flex: 0 1 20rem;
    min-width: 12rem;
  }

  .search input {
    width: 100%;
    min-height: 2.75rem;
    padding: 0.4rem 3rem 0.4rem 1rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 0.6);
    background: var(--paper);
  }

  .search input::placeholder {
    color: var(--soft);
    opacity: 1;
  }

  .search kbd {
    position: absolute;
    top: 50%;
    right: 0.8rem;
    padding: 0 0.5rem;
    border: 1px solid var(--hair);
    border-radius: 0.3rem;
    background: var(--card);
    color: var(--soft);
    font-size: 0.85rem;
    transform: translateY(-50%);
  }

  .search input:not(:placeholder-shown) + kbd {
    display: none;
  }

  .columns {
    display: grid;
    grid-template-columns: 16rem minmax(0, 46rem);
    gap: clamp(2rem, 6vw, 6rem);
    padding-inline: clamp(1.25rem, 4vw, 2.5rem);
  }

  .side {
    position: sticky;
    top: 4.5rem;
    align-self: start;
    max-height: calc(100vh - 5rem);
    overflow-y: auto;
    padding-block: 2.75rem;
  }

  .side a {
    display: block;
    padding: 0.4rem 0.9rem;
    border-left: 3px solid var(--hair);
    color: var(--soft);
    text-decoration: none;
  }

  .side a:hover {
    color: var(--text);
  }

  .side a:focus-visible {
    outline-offset: -3px;
  }

  .side a[aria-current] {
    border-color: var(--accent);
    background: var(--tint);
    color: var(--accent);
    font-weight: 650;
  }

  main {
    min-width: 0;
    padding-block: 3rem 5rem;
  }

  main h1 {
    font-size: clamp(2.4rem, 1.8rem + 2.6vw, 3.6rem);
  }

  .lead {
    margin-top: 1rem;
    color: var(--soft);
    font-size: 1.25rem;
    text-wrap: pretty;
  }

  .found:empty {
    display: none;
  }

  .found {
    margin-top: 1.5rem;
    color: var(--accent);
    font-weight: 600;
  }

  .chapter {
    margin-top: 3rem;
    padding-top: 2.5rem;
    border-top: 1px solid var(--hair);
  }

  .chapter h2 {
    margin-bottom: 0.9rem;
    font-size: 1.75rem;
  }

  code {
    font: 0.92em/1.6 ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, 'Liberation Mono', monospace;
  }

  .code {
    position: relative;
    overflow-x: auto;
    margin: 1.25rem 0 0;
    padding: 1.1rem 1.25rem;
    border: 1px solid var(--hair);
    border-left: 4px solid var(--accent);
    border-radius: calc(var(--round) * 0.5);
    background: var(--card);
    line-height: 1.7;
  }

  .code-box {
    position: relative;
  }

  .copy {
    position: absolute;
    top: 0.6rem;
    right: 0.6rem;
    padding: 0.2rem 0.7rem;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    background: var(--card);
    color: var(--soft);
    font-size: 0.85rem;
  }

  .copy:hover {
    border-color: var(--accent);
    color: var(--accent);
  }

  .table {
    overflow-x: auto;
    margin-top: 1.25rem;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    overflow-wrap: normal;
  }

  th,
  td {
    padding: 0.7rem 1rem 0.7rem 0;
    border-bottom: 1px solid var(--hair);
    text-align: left;
    vertical-align: top;
  }

  th {
    color: var(--soft);
    font-size: 0.9rem;
    font-weight: 600;
  }

  td code,
  dt code {
    color: var(--accent);
  }

  .calls div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25rem 2rem;
    padding-block: 0.7rem;
    border-bottom: 1px solid var(--hair);
  }

  .calls {
    margin-top: 1rem;
  }

  .calls dd {
    color: var(--soft);
  }

  details {
    padding-block: 0.9rem;
    border-bottom: 1px solid var(--hair);
  }

  summary {
    font-weight: 600;
    cursor: pointer;
  }

  summary::marker {
    color: var(--accent);
  }

  details p {
    margin-top: 0.5rem;
    color: var(--soft);
  }

  .tip {
    margin-top: 3rem;
    padding: 1rem 1.25rem;
    border-radius: calc(var(--round) * 0.5);
    background: var(--tint);
  }

  @media (max-width: 54rem) {
    .columns {
      display: block;
    }

    .side {
      position: static;
      max-height: none;
      padding-block: 1.5rem 0;
    }

    .side ol {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
    }

    main {
      padding-top: 2rem;
    }
  }
`;
