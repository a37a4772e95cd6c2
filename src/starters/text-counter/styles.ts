import { source } from '../lay-out.ts';

/** A page to write on, and figures in large type. */
export const styles = source`
  .panel {
    display: grid;
    gap: 1rem;
  }

  textarea {
    width: 100%;
    line-height: 1.5;
    resize: vertical;
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
    gap: 1rem;
  }

  .figures dt {
    color: var(--soft);
    font-size: 0.95rem;
  }

  .figures dd {
    margin: 0;
    font: 700 1.9rem / 1.2 var(--heading);
    font-variant-numeric: tabular-nums;
  }

  .often {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
    gap: 0.4rem 2rem;
    padding: 0;
    list-style: none;
  }

  .often li {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    border-bottom: 1px solid var(--hair);
  }
`;
