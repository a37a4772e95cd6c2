import { source } from '../lay-out.ts';

/** A shelf of notes beside a ruled sheet. */
export const styles = source`
  .app {
    --width: 68rem;
  }

  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: 1.25rem;
  }

  @media (min-width: 48rem) {
    .desk {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2.2fr);
    }
  }

  .shelf {
    display: grid;
    gap: 0.9rem;
  }

  .field {
    flex: none;
  }

  #list {
    display: grid;
    gap: 0.25rem;
    max-height: 60vh;
    overflow: auto;
  }

  #list button {
    display: grid;
    width: 100%;
    min-height: 3rem;
    padding: 0.5rem 0.8rem;
    border: 0;
    border-inline-start: 4px solid transparent;
    border-radius: calc(var(--round) * 0.4);
    background: none;
    text-align: start;
  }

  #list button:hover {
    background: var(--tint);
  }

  #list [aria-current] {
    border-color: var(--accent);
    background: var(--tint);
  }

  #list small {
    overflow: hidden;
    color: var(--soft);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }

  .bar {
    justify-content: space-between;
  }

  .pages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 1rem;
  }

  textarea,
  .reading {
    min-height: 24rem;
    padding: 0.5rem 0.25rem;
    border: 0;
    background: transparent;
  }

  textarea {
    width: 100%;
    line-height: 2rem;
    background: repeating-linear-gradient(transparent 0 calc(2rem - 1px), var(--hair) calc(2rem - 1px) 2rem) local 0 0.5rem;
    resize: vertical;
  }

  .reading > * + * {
    margin-top: 0.9rem;
  }

  .reading :is(ul, ol) {
    padding-inline-start: 1.4rem;
  }

  .reading ul {
    list-style: disc;
  }

  .reading ol {
    list-style: decimal;
  }

  .reading .task {
    margin-inline-start: -1.2rem;
    list-style: none;
  }

  .reading blockquote {
    padding-inline-start: 1rem;
    border-inline-start: 3px solid var(--accent);
  }

  .reading table {
    border-collapse: collapse;
  }

  .reading :is(th, td) {
    padding: 0.3rem 0.7rem;
    border: 1px solid var(--line);
    text-align: start;
  }

  .reading code {
    padding: 0.1rem 0.35rem;
    border-radius: 0.3rem;
    background: var(--tint);
    font-size: 0.95em;
  }

  .reading pre {
    overflow: auto;
    padding: 0.75rem 1rem;
    border-radius: 0.5rem;
    background: var(--tint);
  }

  .reading hr {
    width: 100%;
    border: 0;
    border-top: 1px solid var(--line);
  }

  .undo {
    justify-content: center;
  }
`;
