import { source } from '../lay-out.ts';
import { type Markup, markup } from '../markup.ts';

/** The page of a tool: a head with its title and what stands beside it, then its parts. */
export function appPage({
  title,
  beside,
  parts,
  styles,
}: {
  title: string;
  beside?: Markup;
  parts: Markup;
  /** Those of the tool alone. */
  styles: string;
}) {
  const heading = markup`<h1>${title}</h1>`;
  const head = beside === undefined ? heading : markup`${heading}\n${beside}`;
  return {
    body: markup`
      <main id="main" class="app" tabindex="-1">
        <header class="app-head">
          ${head}
        </header>
        ${parts}
      </main>
    `,
    styles: source`
      ${appStyles}

      ${styles}
    `,
    isTool: true,
    header: '.app-head',
  } as const;
}

/** The styles that tools share: a head, panels, fields, rows of buttons. */
export const appStyles = source`
  .app {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
    width: min(100% - 2rem, var(--width, 46rem));
    margin-inline: auto;
    padding-block: clamp(1.5rem, 5vw, 3.5rem);
  }

  .app-head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.75rem 2rem;
  }

  .app-head h1 {
    font-size: clamp(1.9rem, 1.5rem + 2.2vw, 2.9rem);
  }

  .app-lead,
  .help {
    color: var(--soft);
  }

  .help {
    font-size: 0.925rem;
    text-align: center;
    text-wrap: balance;
  }

  .panel {
    padding: clamp(1.1rem, 4vw, 1.75rem);
    border: 1px solid var(--hair);
    border-radius: calc(var(--round) * 1.25);
    background: var(--card);
    box-shadow: var(--shadow);
  }

  .panel h2 {
    font-size: 1.25rem;
    letter-spacing: -0.01em;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
  }

  .row.centre {
    justify-content: center;
  }

  .field {
    display: grid;
    flex: 1 1 9rem;
    gap: 0.3rem;
    min-width: 0;
  }

  .field > span {
    color: var(--soft);
    font-size: 0.925rem;
    line-height: 1.35;
  }

  .field :is(input, select, textarea) {
    width: 100%;
    min-width: 0;
    min-height: 3rem;
    padding: 0.5rem 0.9rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 0.75);
    background: var(--paper);
  }

  .field input::placeholder {
    color: var(--soft);
    opacity: 1;
  }

  .tool {
    display: grid;
    flex: none;
    place-items: center;
    min-width: 2.5rem;
    height: 2.5rem;
    padding: 0 0.4rem;
    border: 0;
    border-radius: 2rem;
    background: none;
    color: var(--soft);
    font-size: 1.15rem;
    line-height: 1;
  }

  .tool:hover:not(:disabled) {
    background: var(--tint);
    color: var(--text);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    width: fit-content;
    max-width: 100%;
    padding: 0.25rem;
    border-radius: 2rem;
    background: var(--tint);
  }

  .chips label {
    position: relative;
  }

  .chips input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .chips span {
    display: block;
    padding: 0.4rem 1rem;
    border-radius: 2rem;
    font-size: 0.975rem;
  }

  .chips input:checked + span {
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 650;
  }

  .chips input:focus-visible + span {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  summary {
    font-weight: 600;
    cursor: pointer;
  }
`;

/** A bar of how far something is, in the colour of the page. */
export const progressStyles = source`
  progress {
    width: 100%;
    height: 1.4rem;
    border: 0;
    border-radius: 1rem;
    background: var(--paper);
    overflow: hidden;
    accent-color: var(--accent);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--paper);
  }

  progress::-webkit-progress-value {
    border-radius: 1rem;
    background: var(--accent);
    transition: inline-size 0.3s;
  }

  progress::-moz-progress-bar {
    background: var(--accent);
  }
`;
