import { source } from '../lay-out.ts';

export const styles = source`
  .app {
    --width: 60rem;
  }

  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: 1.5rem;
    align-items: start;
  }

  textarea {
    line-height: 1.6;
    resize: vertical;
  }

  .lines {
    display: grid;
    gap: 0.35rem;
    margin-block: 0.75rem 1rem;
    padding: 0;
    font-size: 1.1rem;
    list-style: none;
    overflow-wrap: anywhere;
  }

  .lines li {
    padding-block: 0.2rem;
    border-bottom: 1px solid var(--hair);
  }
`;
